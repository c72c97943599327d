import { describe, expect, it } from 'vitest';
import type { DrawnLine } from '../graph/drawing.ts';
import { isRowDrawn } from './is-row-drawn.ts';

const line: DrawnLine = {
  slug: 'works 1',
  source: 'a',
  target: 'b',
  role: 'DIRECT',
  statement: 'works',
  fact: 'works',
  label: { zh: '', en: '' },
  inferred: false,
  family: 'WORK',
  status: null,
  standing: 'STATED',
};
const drawing = { lines: [line], drawnAs: new Map([['works-again', 'works']]) };
const row = (type: 'entity' | 'statement', slug: string, entities: string[] = []) => ({
  selection: { type, slug } as const,
  lights: { entities, statements: [] },
});

describe('a row', () => {
  it('of an entity is drawn while the entity is', () => {
    const shown = { nodes: new Set(['a']), lines: new Set<string>() };
    expect(isRowDrawn(row('entity', 'a'), drawing, shown)).toBe(true);
    expect(isRowDrawn(row('entity', 'b'), drawing, shown)).toBe(false);
  });

  it('of a statement with lines is drawn while one of them is, whichever ends are', () => {
    const works = row('statement', 'works', ['a', 'b']);
    const nodes = new Set(['a', 'b']);
    expect(isRowDrawn(works, drawing, { nodes, lines: new Set(['works 1']) })).toBe(true);
    expect(isRowDrawn(works, drawing, { nodes, lines: new Set() })).toBe(false);
  });

  it('of a statement that tells what another tells is drawn by the line of that one', () => {
    const again = row('statement', 'works-again', ['a', 'b']);
    const nodes = new Set(['a', 'b']);
    expect(isRowDrawn(again, drawing, { nodes, lines: new Set(['works 1']) })).toBe(true);
    expect(isRowDrawn(again, drawing, { nodes, lines: new Set() })).toBe(false);
  });

  it('of a statement without a line is drawn while one of its ends is', () => {
    const goal = row('statement', 'goal', ['a']);
    expect(isRowDrawn(goal, drawing, { nodes: new Set(['a']), lines: new Set() })).toBe(true);
    expect(isRowDrawn(goal, drawing, { nodes: new Set(['b']), lines: new Set() })).toBe(false);
  });
});
