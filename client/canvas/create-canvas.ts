import cytoscape, {
  type CollectionReturnValue,
  type EdgeSingular,
  type NodeSingular,
} from 'cytoscape';
import { type Around, aroundIn } from '../graph/around.ts';
import type { Lit } from '../graph/lit.ts';
import { sizesAt, stepOfZoom } from '../looks/sizes.ts';
import type { CanvasController, CanvasOptions, LaidOut, Scene } from './canvas.ts';
import { elementsOf, lineId } from './elements.ts';
import { listenTo } from './gestures.ts';
import { type GraphToLay, graphToLay } from './graph-to-lay.ts';
import { createLayouts } from './layouts.ts';
import { markStubs } from './mark-stubs.ts';
import { nextInDirection } from './next-in-direction.ts';
import { isIn, paint, type Words } from './painter.ts';
import { createPick } from './pick.ts';
import { pictureOf, vectorOf } from './picture.ts';
import { createPieces } from './pieces.ts';
import { placeNodes } from './place-nodes.ts';
import { type PlacedDrawing, placedDrawing } from './placed-drawing.ts';
import { hearPointer } from './pointer.ts';
import { holdFrames } from './renderer.ts';
import { stylesheet } from './stylesheet.ts';
import { createViewport, farthest, type Part } from './viewport.ts';
import { type PlacedWords, wordsBeside, wordsShown } from './words-shown.ts';

/** Names find new places when the view has stood still for so long. */
const settleMs = 120;

/** What the pointer rests on. */
interface Pointed {
  readonly element: NodeSingular | EdgeSingular;
  readonly around: Lit;
}

/**
 * Draws into the container. Its `data-viewport` tells where the drawing stands, as "x y zoom": a
 * node at (a, b) is drawn at (x + a · zoom, y + b · zoom) pixels of the container.
 */
export function createCanvas(container: HTMLElement, options: CanvasOptions): CanvasController {
  let { language, theme } = options;
  let drawing: PlacedDrawing | undefined;
  let around: Around = aroundIn({ nodes: [], lines: [] });
  let scene: Scene | undefined;
  /** What layouts are made of; the same as long as neither the drawing nor the part is another. */
  let toLay:
    | (GraphToLay & { readonly drawing: PlacedDrawing; readonly laidOut: LaidOut | null })
    | undefined;
  let laid: ReadonlyMap<string, readonly [x: number, y: number]> = new Map();
  let lit: Lit | null = null;
  let pointed: Pointed | undefined;
  let names: ReadonlyMap<string, PlacedWords> = new Map();
  let words: ReadonlyMap<string, Words> = names;
  /** Whether what is to be lit next is what the reader points at, and so is in view. */
  let isPointedAt = false;
  let step = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const sizes = () => sizesAt(step);

  const cy = cytoscape({
    container,
    minZoom: farthest,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
    style: stylesheet(theme, sizes),
  });
  /** Ids of all elements. */
  let everyId: readonly string[] = [];
  let shownNow = cy.elements();
  const shown = () => shownNow;
  const viewport = createViewport(cy, shown);
  const pick = createPick(shown, sizes);
  const pieces = createPieces({ ms: 3, onBusy: (isBusy) => holdFrames(cy, isBusy) });
  // A pointer that moves is followed by the next of its moves, so what one brings has to be short.
  const hovering = createPieces({ ms: 1, isLater: true });
  /** Ids of what the pointer has come to or left, and is not painted so yet. */
  const touched = new Set<string>();
  const alive = <Args extends unknown[], Answer>(act: (...args: Args) => Answer) => {
    return (...args: Args) => (cy.destroyed() ? undefined : act(...args));
  };

  const elementsOfPart = ({ nodes, lines }: Pick<Lit, 'nodes' | 'lines'>) =>
    elementsCalled(cy, nodes, lines).filter((one) => !scene || isIn(scene, one.data('slug')));
  const partLit = (part: Lit): Part => {
    const all = elementsOfPart(part);
    return { chosen: all.filter((one) => part.chosen.has(one.data('slug'))), all };
  };
  const wordsSetting = () => ({
    language,
    sizes: sizes(),
    shown: shown(),
    more: scene?.more ?? new Map(),
    visible: viewport.visible(),
    lit: lit ? partLit(lit) : undefined,
  });
  /** The words that have a place, and those of what the pointer rests on. */
  function* wordsNow(): Generator<void, ReadonlyMap<string, Words>> {
    if (!pointed || names.has(pointed.element.id())) return names;
    const id = pointed.element.id();
    const beside = yield* wordsBeside(pointed.element, wordsSetting(), names);
    if (!beside) return names;
    const all = new Map<string, Words>(names);
    for (const covered of beside.hidden) all.delete(covered);
    return all.set(id, beside.words);
  }
  const painting = (ids: readonly string[]): Iterable<void> => {
    if (!scene) return [];
    const now = scene;
    return paint(cy, ids, () => ({
      scene: now,
      lit,
      pointed: pointed?.around ?? null,
      words,
      step,
    }));
  };
  /** Finds places for the words and shows everything as it is to be seen now. */
  const refresh = () =>
    pieces.start(
      (function* () {
        names = yield* wordsShown(wordsSetting());
        words = yield* wordsNow();
        yield;
        pick.prepare();
        yield;
        pick.worded([...names].map(([id, { box }]) => ({ one: cy.getElementById(id), box })));
        yield* painting(everyId);
      })(),
    );
  const layouts = createLayouts({
    onMade: () => {
      place();
      viewport.showWhole();
      refresh();
    },
    onBusy: (isBusy) => {
      container.ariaBusy = `${isBusy}`;
    },
  });
  /** Until a layout is made, everything stands where it stood. */
  const place = () => {
    if (!scene || !drawing) return;
    const { layout, laidOut, moved } = scene;
    if (layout === 'computed' && drawing.isLaidOut) {
      layouts.drop();
      laid = new Map();
    } else {
      if (toLay?.drawing !== drawing || toLay.laidOut !== laidOut) {
        toLay = { drawing, laidOut, ...graphToLay(drawing, laidOut) };
      }
      const places = layouts.of(layout, toLay.graph);
      if (places)
        laid = new Map(
          toLay.slugs.flatMap((slug, index) => {
            const place = places[index];
            return place ? [[slug, place] as const] : [];
          }),
        );
    }
    if (placeNodes(cy, laid, moved)) markStubs(cy);
    pick.placed();
    viewport.placed();
  };
  const show = () => {
    const { nodes, lines } = scene ?? {};
    shownNow = nodes && lines ? elementsCalled(cy, nodes, lines) : cy.elements();
    place();
  };

  const touch = (part: Lit | undefined) => {
    for (const slug of part?.nodes ?? []) touched.add(slug);
    for (const slug of part?.lines ?? []) touched.add(lineId(slug));
  };
  /** Lights what the pointer rests on, and puts out what it has left; nothing else is touched. */
  const point = (element: NodeSingular | EdgeSingular | undefined) =>
    hovering.start(
      (function* () {
        touch(pointed?.around);
        yield;
        pointed = element && { element, around: around(element.data('slug')) };
        yield;
        touch(pointed?.around);
        yield;
        const before = words;
        words = yield* wordsNow();
        for (const id of new Set([...before.keys(), ...words.keys()])) {
          if (before.get(id) !== words.get(id)) touched.add(id);
        }
        yield;
        yield* painting([...touched]);
        touched.clear();
      })(),
    );
  const pointer = hearPointer(cy, {
    pick,
    onRest: alive(point),
    onWheel: alive(viewport.zoomAt),
  });

  cy.on('viewport', () => {
    const { x, y } = cy.pan();
    container.dataset.viewport = `${x} ${y} ${cy.zoom()}`;
    if (stepOfZoom(cy.zoom()) !== step && !pieces.isBusy()) {
      step = stepOfZoom(cy.zoom());
      pieces.start(painting(everyId));
    }
    clearTimeout(settling);
    settling = setTimeout(alive(settle), settleMs);
  });
  const settle = () => {
    step = stepOfZoom(cy.zoom());
    refresh();
  };
  cy.on('free', 'node', () => {
    markStubs(cy);
    pick.placed();
  });
  listenTo(cy, {
    onSelect: (selection) => {
      isPointedAt = true;
      options.onSelect(selection);
    },
    onMenu: (selection, at) => {
      pointer.lift();
      options.onMenu(selection, at);
    },
    onToggle: options.onToggle,
    onMove: options.onMove,
  });

  const observer = new ResizeObserver(() => viewport.resized(lit ? partLit(lit) : undefined));
  observer.observe(container);

  return {
    setData: alive((next) => {
      const placed = placedDrawing(next);
      drawing = placed;
      around = aroundIn(placed);
      pointer.lift();
      pieces.stop();
      hovering.stop();
      touched.clear();
      names = new Map();
      words = names;
      cy.batch(() => {
        cy.elements().remove();
        cy.add(elementsOf(placed));
      });
      everyId = cy.elements().map((element) => element.id());
      markStubs(cy);
      show();
      viewport.showWhole();
      refresh();
    }),
    setScene: alive((next) => {
      const before = scene;
      scene = next;
      show();
      cy.batch(() => {
        for (const slug of before?.pinned ?? []) cy.getElementById(slug).grabify();
        for (const slug of next.pinned) cy.getElementById(slug).ungrabify();
      });
      const isOther = before !== undefined && before.layout !== next.layout;
      const isFewer = before !== undefined && !hasSame(before.nodes, next.nodes);
      if (isOther || isFewer) viewport.showWhole();
      refresh();
    }),
    light: alive((next) => {
      // More of what is chosen may come to be known after it is lit.
      const isOther = next && !(lit && hasSame(lit.chosen, next.chosen));
      lit = next;
      refresh();
      if (isOther && !isPointedAt) viewport.showPart(partLit(next));
      isPointedAt = false;
    }),
    setTheme: alive((next) => {
      if (next === theme) return;
      theme = next;
      cy.style(stylesheet(theme, sizes));
    }),
    setLanguage: alive((next) => {
      if (next === language) return;
      language = next;
      refresh();
    }),
    setInsets: alive((insets) => {
      pointer.lift();
      viewport.covered(insets, lit ? partLit(lit) : undefined);
    }),
    fit: alive(viewport.showWhole),
    zoomBy: alive(viewport.zoomBy),
    placeOf: alive((slug) => {
      const node = nodeCalled(slug);
      return node && ([node.position().x, node.position().y] as const);
    }),
    pixelOf: alive((slug) => nodeCalled(slug)?.renderedPosition()),
    next: alive((from, direction) => nextInDirection(shown(), viewport.visible(), from, direction)),
    picture: (wanted) => {
      if (cy.destroyed()) return Promise.reject(new Error('The canvas is gone.'));
      pieces.finish();
      hovering.finish();
      return pictureOf(cy, shown(), theme, wanted);
    },
    onPaper: alive((title) => {
      pieces.finish();
      hovering.finish();
      return vectorOf(cy, shown(), 'light', { title, source: [] }).svg;
    }),
    destroy: alive(() => {
      clearTimeout(settling);
      pieces.stop();
      hovering.stop();
      layouts.destroy();
      pointer.destroy();
      observer.disconnect();
      cy.destroy();
    }),
  };

  function nodeCalled(slug: string): NodeSingular | undefined {
    const node = cy.getElementById(slug);
    return node.nonempty() && (!scene || scene.nodes.has(slug)) ? node : undefined;
  }
}

/** Those of the nodes and lines that there are. */
function elementsCalled(
  cy: cytoscape.Core,
  nodes: Iterable<string>,
  lines: Iterable<string>,
): CollectionReturnValue {
  const found = cy.collection();
  for (const slug of nodes) found.merge(cy.getElementById(slug));
  for (const slug of lines) found.merge(cy.getElementById(lineId(slug)));
  return found;
}

function hasSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
