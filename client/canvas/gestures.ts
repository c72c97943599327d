import type { Core, EventObject } from 'cytoscape';
import { type Selection, selectionOfNode } from '../view/selection.ts';
import type { CanvasOptions } from './canvas.ts';

type Gestures = Pick<CanvasOptions, 'onSelect' | 'onMenu' | 'onToggle' | 'onMove'>;

/** What a tap, a double tap, a long press and a drag mean, in the words of the page. */
export function listenTo(cy: Core, gestures: Gestures): void {
  let tapped: readonly [unknown, unknown] = [undefined, undefined];
  cy.on('tap', (event) => {
    tapped = [tapped[1], event.target];
    gestures.onSelect(event.target === cy ? null : selectionAt(event));
  });
  cy.on('dbltap', 'node', ({ target }) => {
    // Cytoscape looks at the time alone: two quick taps may mean two things.
    const isTwice = tapped.every((one) => one === target);
    if (isTwice && target.data('type') !== 'JUNCTION') gestures.onToggle(target.id());
  });
  cy.on('cxttap taphold', (event) => {
    const { x, y } = event.renderedPosition;
    gestures.onMenu(event.target === cy ? null : selectionAt(event), { x, y });
  });
  cy.on('dragfree', 'node', ({ target }) => {
    const { x, y } = target.position();
    gestures.onMove(target.id(), [Math.round(x), Math.round(y)]);
  });
}

function selectionAt({ target }: EventObject): Selection {
  return target.isNode()
    ? selectionOfNode(target.data('type'), target.id())
    : { type: 'statement', slug: target.data('statement') };
}
