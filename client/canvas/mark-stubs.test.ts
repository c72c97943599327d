import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { elementsOf } from './elements.ts';
import { markStubs } from './mark-stubs.ts';

type Place = readonly [x: number, y: number];

/** How the line between two that stand there is marked; from one to itself where it is one place. */
function stubBetween(from: Place, to?: Place): unknown {
  const words = { zh: '', en: '' };
  const node = (slug: string, [x, y]: Place) =>
    ({ slug, type: 'ENTITY', kind: null, x, y, label: words, degree: 1, layer: 0 }) as const;
  const cy = cytoscape({
    headless: true,
    elements: elementsOf({
      isLaidOut: true,
      nodes: [node('a', from), ...(to ? [node('b', to)] : [])],
      lines: [
        {
          slug: 'line',
          source: 'a',
          target: to ? 'b' : 'a',
          role: 'DIRECT',
          statement: 'line',
          fact: 'line',
          label: words,
          inferred: false,
          family: 'WORK',
          status: null,
          standing: 'STATED',
        },
      ],
    }),
    layout: { name: 'preset' },
  });
  markStubs(cy);
  return cy.edges().first().data('stub');
}

it('marks a line whose ends cover it, by the way that it goes, and no other', () => {
  expect(stubBetween([0, 0], [0, 0])).toBe('right');
  expect(stubBetween([0, 0], [20, 0])).toBe('right');
  expect(stubBetween([20, 0], [0, 0])).toBe('left');
  expect(stubBetween([0, 0], [0, 27])).toBe('right');
  expect(stubBetween([0, 0], [0, 60])).toBeNull();
  expect(stubBetween([0, 0])).toBeNull();
});
