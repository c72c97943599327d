import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import { drawnLine as line } from '../graph/drawn-examples.ts';
import { legendFacets } from './legend-facets.tsx';

const label = { zh: '', en: '' };

it('counts a fact once where its two statements have a line each', () => {
  const lines = [
    line('a', 'b', { slug: 'told', statement: 'told', fact: 'told' }),
    line('a', 'ghost', { slug: 'told-again', statement: 'told-again', fact: 'told' }),
    line('b', 'c', { slug: 'other', statement: 'other', fact: 'other' }),
  ];
  const network: Parameters<typeof legendFacets>[0] = {
    drawing: { nodes: [], lines },
    kinds: new Map(),
    families: [{ family: 'WORK', label }],
    labels: { statuses: new Map() },
    entities: new Map(),
  };
  const part = {
    nodes: new Set<string>(),
    lines: new Set(['told', 'told-again']),
    more: new Map(),
  };
  const words = { t: createInstance().t, label: () => '', of: () => '' };
  const rows = legendFacets(network, part, undefined, words).flatMap((facet) => facet.rows);
  expect(rows.map(({ key, shown, all }) => [key, shown, all])).toEqual([
    ['family:WORK', 1, 2],
    ['standing:STATED', 1, 2],
    ['status:NONE', 1, 2],
  ]);
});
