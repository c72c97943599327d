import cytoscape, { type EventObject } from 'cytoscape';
import type { Language } from '../i18n/language.ts';
import { type Selection, selectionOfNode } from '../selection/selection.ts';
import type { Drawing } from './drawing.ts';
import { elementsOf } from './elements.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import type { Theme } from './palette.ts';
import { sizesAt, stepOfZoom } from './sizes.ts';
import { mark, stylesheet } from './stylesheet.ts';
import { createViewport } from './viewport.ts';
import { writeLabels } from './write-labels.ts';

interface CanvasOptions {
  readonly language: Language;
  readonly theme: Theme;
  /** Called when the reader points at something, with null for the empty ground. */
  readonly onSelect: (selection: Selection | null) => void;
}

/** The drawing, in slugs. Every call after `destroy` does nothing. */
export interface CanvasController {
  setData(drawing: Drawing): void;
  /** Lights an entity, a statement or a missing end with its neighbourhood; null lights all. */
  select(slug: string | null): void;
  setTheme(theme: Theme): void;
  setLanguage(language: Language): void;
  fit(): void;
  zoomBy(factor: number): void;
  destroy(): void;
}

/** Names find new places when the view has stood still for so long. */
const settleMs = 120;

/**
 * Draws into the container. Its `data-viewport` tells where the drawing stands, as "x y zoom": a
 * node at (a, b) is drawn at (x + a · zoom, y + b · zoom) pixels of the container.
 */
export function createCanvas(container: HTMLElement, options: CanvasOptions): CanvasController {
  let { language, theme } = options;
  let chosen: string | null = null;
  let hovered: string | null = null;
  let pointedAt: string | null = null;
  let step = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const cy = cytoscape({
    container,
    minZoom: 0.08,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
    style: stylesheet(theme, sizesAt(step)),
  });
  const viewport = createViewport(cy);
  const alive = <Args extends unknown[]>(act: (...args: Args) => void) => {
    return (...args: Args) => {
      if (!cy.destroyed()) act(...args);
    };
  };

  const chosenPart = () => (chosen === null ? undefined : neighbourhoodOf(cy, chosen));
  const light = () => {
    const slug = hovered ?? chosen;
    const lit = slug === null ? undefined : neighbourhoodOf(cy, slug);
    const chosenElements = chosenPart()?.chosen;
    cy.batch(() => {
      cy.elements().removeClass([mark.lit, mark.dimmed, mark.chosen]);
      chosenElements?.addClass(mark.chosen);
      if (!lit) return;
      lit.lit.addClass(mark.lit);
      cy.elements().difference(lit.lit).addClass(mark.dimmed);
    });
    writeLabels(cy, { language, sizes: sizesAt(step), lit });
  };
  const restyle = () => {
    step = stepOfZoom(cy.zoom());
    cy.style(stylesheet(theme, sizesAt(step)));
    light();
  };

  cy.on('viewport', () => {
    const { x, y } = cy.pan();
    container.dataset.viewport = `${x} ${y} ${cy.zoom()}`;
    if (stepOfZoom(cy.zoom()) !== step) restyle();
    clearTimeout(settling);
    settling = setTimeout(alive(light), settleMs);
  });
  cy.on('dragfree', light);
  cy.on('tap', (event) => {
    const selection = event.target === cy ? null : selectionAt(event);
    pointedAt = selection?.slug ?? null;
    options.onSelect(selection);
  });
  cy.on('mouseover', 'node, edge', (event) => {
    hovered = selectionAt(event).slug;
    container.style.cursor = 'pointer';
    light();
  });
  cy.on('mouseout', 'node, edge', () => {
    hovered = null;
    container.style.cursor = '';
    light();
  });

  const observer = new ResizeObserver(() => viewport.resized(chosenPart()?.chosen));
  observer.observe(container);

  return {
    setData: alive((drawing) => {
      hovered = null;
      cy.batch(() => {
        cy.elements().remove();
        cy.add(elementsOf(drawing));
      });
      viewport.showWhole();
      light();
    }),
    select: alive((slug) => {
      chosen = slug;
      light();
      const part = chosenPart();
      // What the reader points at is in view; what is chosen elsewhere has to be brought there.
      if (part && slug !== pointedAt) viewport.showPart(part.lit);
      pointedAt = null;
    }),
    setTheme: alive((next) => {
      if (next === theme) return;
      theme = next;
      restyle();
    }),
    setLanguage: alive((next) => {
      if (next === language) return;
      language = next;
      light();
    }),
    fit: alive(viewport.showWhole),
    zoomBy: alive(viewport.zoomBy),
    destroy: alive(() => {
      observer.disconnect();
      cy.destroy();
    }),
  };
}

function selectionAt({ target }: EventObject): Selection {
  return target.isNode()
    ? selectionOfNode(target.data('type'), target.id())
    : { type: 'statement', slug: target.data('statement') };
}
