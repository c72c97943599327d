import type { CollectionReturnValue, Core } from 'cytoscape';

/** Moves what the container shows of the drawing. */
interface Viewport {
  /** Shows the whole, and keeps doing so when the container's size changes. */
  showWhole(): void;
  /** Shows a part as large as is readable, in the middle, and keeps it there likewise. */
  showPart(elements: CollectionReturnValue): void;
  /** Zooms about the middle. */
  zoomBy(factor: number): void;
  /** To be called when something stands elsewhere: the whole can be zoomed out to. */
  placed(): void;
  /** To be called when the container has another size; the elements given stay in view. */
  resized(elements: CollectionReturnValue | undefined): void;
}

interface View {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** Pixels left free on each side for the outermost nodes and their names. */
const mostRoom = 70;
/** The strip at the bottom in which the canvas's buttons stand. */
const buttonsHeight = 48;
/** A handful of nodes is not blown up. */
const closest = 1;
/** Zoomed out no further, unless the whole needs it. */
export const farthest = 0.02;
const durationMs = 250;

export function createViewport(cy: Core, shown: () => CollectionReturnValue): Viewport {
  /** What is kept in the middle when the size changes, until the reader moves the view. */
  let followed: (() => View) | undefined;
  const letGo = () => {
    followed = undefined;
  };
  cy.on('scrollzoom pinchzoom dragpan', letGo);

  const isMeasured = () => cy.width() > 0 && cy.height() > 0;

  /** The view in which the elements fill the container, no closer than is readable. */
  const viewOf = (elements: CollectionReturnValue, most = closest): View => {
    const { x1, y1, x2, y2 } = spanOf(elements);
    const height = Math.max(1, cy.height() - buttonsHeight);
    const across = cy.width() - 2 * Math.min(mostRoom, cy.width() * 0.16);
    const down = height - 2 * Math.min(mostRoom, height * 0.16);
    const zoom = Math.min(across / Math.max(1, x2 - x1), down / Math.max(1, y2 - y1), most);
    return {
      zoom,
      pan: {
        x: cy.width() / 2 - ((x1 + x2) / 2) * zoom,
        y: height / 2 - ((y1 + y2) / 2) * zoom,
      },
    };
  };
  const makeRoom = () => {
    if (!isMeasured() || shown().nodes().empty()) return;
    cy.minZoom(Math.min(farthest, viewOf(shown()).zoom));
  };
  const glide = (view: View) => {
    cy.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) cy.viewport(view);
    else cy.animate({ ...view, duration: durationMs });
  };
  return {
    showWhole: () => {
      followed = () => viewOf(shown());
      cy.stop();
      if (isMeasured() && shown().nodes().nonempty()) cy.viewport(followed());
    },
    showPart: (elements) => {
      if (elements.empty()) return;
      followed = () => viewOf(elements);
      if (isMeasured()) glide(followed());
    },
    zoomBy: (factor) => {
      letGo();
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    placed: makeRoom,
    resized: (elements) => {
      cy.resize();
      makeRoom();
      if (!isMeasured() || shown().nodes().empty()) return;
      if (followed) cy.viewport(followed());
      else if (elements && !isInView(cy, elements)) glide(viewOf(elements, cy.zoom()));
    },
  };
}

function isInView(cy: Core, elements: CollectionReturnValue): boolean {
  const { x1, y1, x2, y2 } = spanOf(elements);
  const view = cy.extent();
  return x1 >= view.x1 && y1 >= view.y1 && x2 <= view.x2 && y2 <= view.y2;
}

/**
 * The middles of the elements' nodes span this. Cytoscape's own bounding box is not asked: asked
 * between a change of style and the next frame it is stale, and keeps labels drawn at an old size.
 */
function spanOf(elements: CollectionReturnValue) {
  const nodes = elements.nodes().union(elements.edges().connectedNodes()).nodes();
  const places = nodes.map((node) => node.position());
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
}
