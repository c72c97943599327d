import { describe, expect, it } from 'vitest';
import type { Drawing, NetworkDrawing } from './drawing.ts';
import { litOf } from './lit.ts';

const label = { zh: '', en: '' };
const end = (slug: string, type: Drawing['nodes'][number]['type'] = 'ENTITY') =>
  ({ slug, type, kind: null, x: 0, y: 0, label, degree: 0, layer: null }) as const;
const line = (slug: string, source: string, target: string, statement = slug) =>
  ({
    slug,
    source,
    target,
    statement,
    fact: statement,
    label,
    role: 'DIRECT',
    inferred: false,
    family: 'WORK',
    status: null,
    standing: 'STATED',
  }) as const;
const drawing: NetworkDrawing = {
  nodes: [end('a'), end('b'), end('c'), end('j', 'JUNCTION')],
  lines: [line('s', 'a', 'b'), line('j:0', 'b', 'j', 'j'), line('j:1', 'j', 'c', 'j')],
  drawnAs: new Map([['s-again', 's']]),
};
const lit = (ends: string[], statements: string[], withStatements = false) => {
  const found = litOf(drawing, { ends, statements, withStatements });
  return (
    found && {
      nodes: [...found.nodes].sort(),
      lines: [...found.lines].sort(),
      chosen: [...found.chosen].sort(),
    }
  );
};

describe('what is lit', () => {
  it('is an entity with its statements and all their ends', () => {
    expect(lit(['b'], [], true)).toEqual({
      nodes: ['a', 'b', 'c', 'j'],
      lines: ['j:0', 'j:1', 's'],
      chosen: ['b'],
    });
  });

  it('is by its one line a fact, whichever of its statements is chosen', () => {
    expect(lit([], ['s-again'])).toEqual({ nodes: ['a', 'b'], lines: ['s'], chosen: ['s'] });
  });

  it('is a statement by its line, a joint one by its junction', () => {
    expect(lit([], ['s'])).toEqual({ nodes: ['a', 'b'], lines: ['s'], chosen: ['s'] });
    expect(lit([], ['j'])).toMatchObject({ lines: ['j:0', 'j:1'], chosen: ['j'] });
  });

  it('is an entity alone where its statements are not asked for', () => {
    expect(lit(['a'], [])).toEqual({ nodes: ['a'], lines: [], chosen: ['a'] });
  });

  it('is nothing where nothing of it is drawn', () => {
    expect(lit(['nobody'], ['nothing'])).toBeNull();
  });
});
