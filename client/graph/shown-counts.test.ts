import { expect, it } from 'vitest';
import { drawnLine as line } from './drawn-examples.ts';
import { shownCounts } from './shown-counts.ts';

it('counts a fact once, however many lines and statements tell it', () => {
  const lines = [
    line('a', 'b', { slug: 'told', statement: 'told', fact: 'told' }),
    line('a', 'ghost', { slug: 'told-again', statement: 'told-again', fact: 'told' }),
    line('b', 'c', { slug: 'other', statement: 'other', fact: 'other' }),
  ];
  const drawing = { nodes: [], lines, drawnAs: new Map() };
  const entity = { kind: 'PERSON' as const, name: '', nameEn: '', distinction: null };
  const searchKeys = { names: [], latin: [], initials: [], words: [], parts: [], variants: '' };
  const entities = new Map(['a', 'b', 'c'].map((slug) => [slug, { ...entity, slug, searchKeys }]));
  const shown = (...slugs: string[]) => ({
    nodes: new Set(['a', 'b', 'ghost']),
    lines: new Set(slugs),
    more: new Map(),
  });
  const counts = (...slugs: string[]) => shownCounts({ drawing, entities }, shown(...slugs));
  expect(counts('told', 'told-again')).toEqual({ entities: 2, facts: 1 });
  expect(counts('told-again', 'other')).toEqual({ entities: 2, facts: 2 });
});
