import type { CollectionReturnValue, Core } from 'cytoscape';

/** Moves what the container shows of the drawing. */
export interface Viewport {
  /** Shows the whole, and keeps doing so when the container's size changes. */
  fit(): void;
  /** Zooms about the middle. */
  zoomBy(factor: number): void;
  /** Brings elements into view where they are outside. */
  reveal(elements: CollectionReturnValue): void;
  /** To be called when the container has another size. */
  resized(elements: CollectionReturnValue | undefined): void;
}

const padding = 24;
/** Pixels left free on each side for the names of the outermost nodes. */
const mostRoom = 56;
/** A handful of nodes is not blown up. */
const closestFit = 1.5;
const durationMs = 250;

export function createViewport(cy: Core): Viewport {
  let showsWhole = true;
  cy.on('scrollzoom pinchzoom dragpan', () => {
    showsWhole = false;
  });
  const isMeasured = () => cy.width() > 0 && cy.height() > 0;
  const showWhole = () => {
    showsWhole = true;
    if (!isMeasured() || cy.nodes().empty()) return;
    const box = cy.nodes().boundingBox({ includeLabels: false });
    const room = Math.min(mostRoom, cy.width() * 0.1, cy.height() * 0.1);
    const zoom = Math.min(
      (cy.width() - 2 * room) / box.w,
      (cy.height() - 2 * room) / box.h,
      closestFit,
    );
    cy.viewport({
      zoom,
      pan: {
        x: cy.width() / 2 - ((box.x1 + box.x2) / 2) * zoom,
        y: cy.height() / 2 - ((box.y1 + box.y2) / 2) * zoom,
      },
    });
  };
  const reveal = (elements: CollectionReturnValue) => {
    if (elements.empty() || !isMeasured()) return;
    const box = elements.renderedBoundingBox({ includeLabels: false, includeUnderlays: false });
    const inside =
      box.x1 >= padding &&
      box.y1 >= padding &&
      box.x2 <= cy.width() - padding &&
      box.y2 <= cy.height() - padding;
    if (inside) return;
    showsWhole = false;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) cy.center(elements);
    else cy.animate({ center: { eles: elements }, duration: durationMs });
  };
  return {
    fit: showWhole,
    reveal,
    zoomBy: (factor) => {
      showsWhole = false;
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    resized: (elements) => {
      cy.resize();
      if (showsWhole) showWhole();
      if (elements) reveal(elements);
    },
  };
}
