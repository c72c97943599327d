import cytoscape from 'cytoscape';
import type { Lit } from '../graph/lit.ts';
import { traits } from '../looks/looks.ts';
import { sizesAt, stepOfZoom } from '../looks/sizes.ts';
import type { CanvasController, CanvasOptions, Scene } from './canvas.ts';
import { elementsOf } from './elements.ts';
import { listenTo } from './gestures.ts';
import { nextInDirection } from './next-in-direction.ts';
import { pictureOf } from './picture.ts';
import { placeNodes } from './place-nodes.ts';
import { out, stylesheet } from './stylesheet.ts';
import { createViewport, farthest, type Part } from './viewport.ts';
import { writeLabels } from './write-labels.ts';

/** Names find new places when the view has stood still for so long. */
const settleMs = 120;

/**
 * Draws into the container. Its `data-viewport` tells where the drawing stands, as "x y zoom": a
 * node at (a, b) is drawn at (x + a · zoom, y + b · zoom) pixels of the container.
 */
export function createCanvas(container: HTMLElement, options: CanvasOptions): CanvasController {
  let { language, theme } = options;
  let scene: Scene | undefined;
  let lit: Lit | null = null;
  let hovered: Lit | null = null;
  let isPointedAt = false;
  let step = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const cy = cytoscape({
    container,
    minZoom: farthest,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
    style: stylesheet(theme, sizesAt(step)),
  });
  const shown = () => cy.elements().not(`.${out}`);
  const viewport = createViewport(cy, shown);
  const alive = <Args extends unknown[], Answer>(act: (...args: Args) => Answer) => {
    return (...args: Args) => (cy.destroyed() ? undefined : act(...args));
  };

  const elementsLit = (part: Lit) => shown().filter((one) => isIn(part, one.data('slug')));
  const partLit = (part: Lit): Part => {
    const all = elementsLit(part);
    return { chosen: all.filter((one) => part.chosen.has(one.data('slug'))), all };
  };
  const refresh = () => {
    const part = hovered ?? lit;
    const elements = part ? elementsLit(part) : undefined;
    cy.batch(() => {
      cy.elements().removeClass([traits.lit, traits.dimmed, traits.chosen]);
      if (lit) {
        const { chosen } = lit;
        shown().forEach((one) => {
          if (chosen.has(one.data('slug'))) one.addClass(traits.chosen);
        });
      }
      if (!elements) return;
      elements.addClass(traits.lit);
      shown().difference(elements).addClass(traits.dimmed);
    });
    const first = part && elements?.filter((one) => part.chosen.has(one.data('slug')));
    writeLabels(cy, {
      language,
      sizes: sizesAt(step),
      shown: shown(),
      lit: elements && { chosen: first ?? cy.collection(), lit: elements },
    });
  };
  const restyle = () => {
    step = stepOfZoom(cy.zoom());
    cy.style(stylesheet(theme, sizesAt(step)));
    refresh();
  };
  const place = () => {
    if (!scene) return;
    placeNodes(cy, shown(), scene, lit?.chosen ?? new Set());
    viewport.placed();
  };

  cy.on('viewport', () => {
    const { x, y } = cy.pan();
    container.dataset.viewport = `${x} ${y} ${cy.zoom()}`;
    if (stepOfZoom(cy.zoom()) !== step) restyle();
    clearTimeout(settling);
    settling = setTimeout(alive(refresh), settleMs);
  });
  listenTo(cy, {
    onSelect: (selection) => {
      isPointedAt = true;
      options.onSelect(selection);
    },
    onMenu: options.onMenu,
    onToggle: options.onToggle,
    onMove: options.onMove,
    onHover: (part) => {
      hovered = part;
      refresh();
    },
  });

  const observer = new ResizeObserver(() => viewport.resized(lit ? partLit(lit) : undefined));
  observer.observe(container);

  return {
    setData: alive((drawing) => {
      hovered = null;
      cy.batch(() => {
        cy.elements().remove();
        cy.add(elementsOf(drawing));
      });
      if (scene) place();
      viewport.showWhole();
      refresh();
    }),
    setScene: alive((next) => {
      const before = scene;
      scene = next;
      cy.batch(() => {
        cy.elements().forEach((one) => {
          one.toggleClass(out, !isIn(next, one.data('slug')));
        });
        cy.nodes().forEach((node) => {
          const isPinned = next.pinned.includes(node.id());
          const more = next.more.get(node.id()) ?? 0;
          node.data('more', more);
          node.toggleClass(traits.more, more > 0);
          node.toggleClass(traits.pinned, isPinned);
          if (isPinned) node.ungrabify();
          else node.grabify();
        });
      });
      place();
      refresh();
      const isOther = before !== undefined && before.layout !== next.layout;
      const isFewer = before !== undefined && !hasSame(before.nodes, next.nodes);
      if (isOther || isFewer) viewport.showWhole();
    }),
    light: alive((next) => {
      lit = next;
      refresh();
      // What the reader points at is in view; what is chosen elsewhere has to be brought there.
      if (next && !isPointedAt) viewport.showPart(partLit(next));
      isPointedAt = false;
    }),
    setTheme: alive((next) => {
      if (next === theme) return;
      theme = next;
      restyle();
    }),
    setLanguage: alive((next) => {
      if (next === language) return;
      language = next;
      refresh();
    }),
    setInsets: alive((insets) => viewport.covered(insets, lit ? partLit(lit) : undefined)),
    fit: alive(viewport.showWhole),
    zoomBy: alive(viewport.zoomBy),
    placeOf: alive((slug) => {
      const node = shown().nodes().getElementById(slug);
      return node.empty() ? undefined : ([node.position().x, node.position().y] as const);
    }),
    pixelOf: alive((slug) => {
      const node = shown().nodes().getElementById(slug);
      return node.empty() ? undefined : node.renderedPosition();
    }),
    next: alive((from, direction) => nextInDirection(shown(), viewport.visible(), from, direction)),
    picture: (wanted) =>
      cy.destroyed()
        ? Promise.reject(new Error('The canvas is gone.'))
        : pictureOf(cy, shown(), theme, wanted),
    destroy: alive(() => {
      clearTimeout(settling);
      observer.disconnect();
      cy.destroy();
    }),
  };
}

/** Nodes and lines share one namespace: a line's slug is its statement's, or begins with it. */
function isIn({ nodes, lines }: Pick<Scene, 'nodes' | 'lines'>, slug: string): boolean {
  return nodes.has(slug) || lines.has(slug);
}

function hasSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
