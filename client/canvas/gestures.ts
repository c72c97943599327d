import type { Core, EventObject } from 'cytoscape';
import type { Lit } from '../graph/lit.ts';
import { type Selection, selectionOfNode } from '../view/selection.ts';
import type { CanvasOptions } from './canvas.ts';
import { neighbourhoodOf } from './neighbourhood.ts';

interface Gestures extends Pick<CanvasOptions, 'onSelect' | 'onMenu' | 'onToggle' | 'onMove'> {
  /** What the pointer rests on lights up with its neighbourhood; null when it leaves. */
  readonly onHover: (lit: Lit | null) => void;
}

/** What the pointer does, in the words of the page. */
export function listenTo(cy: Core, gestures: Gestures): void {
  const container = cy.container();
  cy.on('tap', (event) => gestures.onSelect(event.target === cy ? null : selectionAt(event)));
  cy.on('dbltap', 'node', ({ target }) => {
    if (target.data('type') !== 'JUNCTION') gestures.onToggle(target.id());
  });
  cy.on('cxttap taphold', (event) => {
    const { x, y } = event.renderedPosition;
    gestures.onMenu(event.target === cy ? null : selectionAt(event), { x, y });
  });
  cy.on('dragfree', 'node', ({ target }) => {
    const { x, y } = target.position();
    gestures.onMove(target.id(), [Math.round(x), Math.round(y)]);
  });
  cy.on('mouseover', 'node, edge', (event) => {
    if (container) container.style.cursor = 'pointer';
    gestures.onHover(neighbourhoodOf(cy, selectionAt(event).slug));
  });
  cy.on('mouseout', 'node, edge', () => {
    if (container) container.style.cursor = '';
    gestures.onHover(null);
  });
}

function selectionAt({ target }: EventObject): Selection {
  return target.isNode()
    ? selectionOfNode(target.data('type'), target.id())
    : { type: 'statement', slug: target.data('statement') };
}
