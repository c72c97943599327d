import type { CollectionReturnValue, Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from '../looks/point.ts';
import type { Box } from './box.ts';
import type { Insets } from './canvas.ts';

/** A part of the drawing that is to be seen. */
export interface Part {
  /** What is meant itself. */
  readonly chosen: CollectionReturnValue;
  readonly all: CollectionReturnValue;
}

/** Moves what the container shows of the drawing. */
interface Viewport {
  /** Shows the whole, and keeps doing so when the container's size changes. */
  showWhole(): void;
  /** Shows all of a part in the middle, no closer than is readable, and keeps it there likewise. */
  showPart(part: Part): void;
  /** Zooms about the middle. */
  zoomBy(factor: number): void;
  /** Zooms about a pixel of the container. */
  zoomAt(factor: number, pixel: Point): void;
  /** To be called when something stands elsewhere: the whole can be zoomed out to. */
  placed(): void;
  /** To be called when the container has another size; what is meant stays in view. */
  resized(part: Part | undefined): void;
  /**
   * To be called when something else lies over the container: the whole is shown in what is left,
   * unless a part is meant, which stays in view.
   */
  covered(insets: Insets, part: Part | undefined): void;
  /** What can be seen of the drawing, in its units. */
  visible(): Box;
}

interface View {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** Pixels left free beside, above and below the outermost nodes for their names. */
const mostRoom = { beside: 64, above: 40 };
/** A handful of nodes is not blown up. */
const closest = 1;
/** Zoomed out no further, unless the whole needs it. */
export const farthest = 0.02;
const durationMs = 250;
const uncovered: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

export function createViewport(cy: Core, shown: () => CollectionReturnValue): Viewport {
  let insets = uncovered;
  /**
   * What is kept in the middle when the size changes, until the reader moves the view; the whole
   * within what lay over the container when it was asked for.
   */
  let followed: { readonly view: () => View; readonly within?: Insets } | undefined;
  const letGo = () => {
    followed = undefined;
  };
  cy.on('pinchzoom dragpan', letGo);

  const isReady = () => cy.width() > 0 && cy.height() > 0 && shown().nonempty();

  /** What nothing lies over, in pixels of the container. */
  const freePart = ({ top, right, bottom, left }: Insets) => {
    const width = Math.max(1, cy.width() - left - right);
    const height = Math.max(1, cy.height() - top - bottom);
    return {
      middle: { x: left + width / 2, y: top + height / 2 },
      across: width - 2 * Math.min(mostRoom.beside, width * 0.16),
      down: height - 2 * Math.min(mostRoom.above, height * 0.16),
    };
  };
  /** The view in which the elements fill what is free, no closer than is readable. */
  const viewOf = (elements: CollectionReturnValue, most = closest, within = insets): View => {
    const { left, top, right, bottom } = spanOf(elements);
    const { middle, across, down } = freePart(within);
    const zoom = Math.min(
      across / Math.max(1, right - left),
      down / Math.max(1, bottom - top),
      most,
    );
    return {
      zoom,
      pan: { x: middle.x - ((left + right) / 2) * zoom, y: middle.y - ((top + bottom) / 2) * zoom },
    };
  };
  const makeRoom = () => {
    if (isReady()) cy.minZoom(Math.min(farthest, viewOf(shown()).zoom));
  };
  const glide = (view: View) => {
    cy.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) cy.viewport(view);
    else cy.animate({ ...view, duration: durationMs });
  };
  const visible = (): Box => {
    const zoom = cy.zoom();
    const { x, y } = cy.pan();
    return {
      left: (insets.left - x) / zoom,
      top: (insets.top - y) / zoom,
      right: (cy.width() - insets.right - x) / zoom,
      bottom: (cy.height() - insets.bottom - y) / zoom,
    };
  };
  /** Moves what is meant out from under what lies over it, at the zoom that there is. */
  const uncover = ({ chosen, all }: Part) => {
    const meant = chosen.nonempty() ? chosen : all;
    const { left, top, right, bottom } = spanOf(meant);
    const seen = visible();
    const isSeen =
      left >= seen.left && top >= seen.top && right <= seen.right && bottom <= seen.bottom;
    if (!isSeen) glide(viewOf(meant, cy.zoom()));
  };
  const followWhole = (within: Insets) => {
    followed = { view: () => viewOf(shown(), closest, within), within };
    return followed;
  };
  const zoomAt = (factor: number, { x, y }: Point) => {
    letGo();
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x, y } });
  };
  return {
    showWhole: () => {
      followed = followWhole(insets);
      cy.stop();
      if (isReady()) cy.viewport(followed.view());
    },
    showPart: (part) => {
      if (part.all.empty()) return;
      followed = { view: () => viewOf(part.all) };
      if (isReady()) glide(followed.view());
    },
    zoomBy: (factor) => zoomAt(factor, freePart(insets).middle),
    zoomAt,
    placed: makeRoom,
    resized: (part) => {
      cy.resize();
      makeRoom();
      if (!isReady()) return;
      if (followed) cy.viewport(followed.view());
      else if (part) uncover(part);
    },
    covered: (next, part) => {
      if (sides.every((side) => next[side] === insets[side])) return;
      insets = next;
      makeRoom();
      if (!isReady()) return;
      const within = followed?.within;
      // A sheet that comes with what was pointed at moves nothing away from under the pointer.
      const hasRoom = !within || !part || sheetSides.every((side) => next[side] <= within[side]);
      if (within && hasRoom) glide(followWhole(next).view());
      else if (followed && hasRoom) glide(followed.view());
      else if (part) uncover(part);
    },
    visible,
  };
}

const sides = ['top', 'right', 'bottom', 'left'] as const satisfies (keyof Insets)[];
const sheetSides = ['right', 'bottom'] as const satisfies (keyof Insets)[];

/**
 * The middles of the elements' nodes span this. Cytoscape's own bounding box is not asked: asked
 * between a change of style and the next frame it is stale, and keeps labels drawn at an old size.
 */
function spanOf(elements: CollectionReturnValue): Box {
  const none = Number.POSITIVE_INFINITY;
  const span = { left: none, top: none, right: -none, bottom: -none };
  const widen = (node: NodeSingular) => {
    const { x, y } = node.position();
    span.left = Math.min(span.left, x);
    span.top = Math.min(span.top, y);
    span.right = Math.max(span.right, x);
    span.bottom = Math.max(span.bottom, y);
  };
  elements.forEach((one: NodeSingular | EdgeSingular) => {
    const ends = one.isNode() ? [one] : [one.source(), one.target()];
    for (const end of ends) widen(end);
  });
  return span;
}
