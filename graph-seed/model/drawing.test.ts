import { describe, expect, it } from 'vitest';
import { drawingOf } from './drawing.ts';
import type { Statement } from './statement.ts';

const base = {
  property: 'runs',
  qualifiers: {},
  open: [],
  certainty: 'stated',
  inferred: [],
  saidBy: [],
  resultOf: [],
  evidence: [{ article: 'a', exact: 'x', start: 0, end: 1, sentences: ['s1'] }],
} satisfies Partial<Statement>;
const ghost = {
  unknown: 'Village',
  id: 'ghost',
  candidates: [],
  reason: { zh: '未说', en: 'not said' },
};

describe('the drawing', () => {
  it('draws one subject and one object as one line', () => {
    const { nodes, links } = drawingOf(
      ['a', 'b'],
      [{ ...base, id: 's', subjects: ['a'], objects: ['b'] }],
    );
    expect(nodes.map(({ type }) => type)).toEqual(['entity', 'entity']);
    expect(links).toEqual([{ id: 's', source: 'a', target: 'b', statement: 's', role: 'direct' }]);
  });

  it('draws a joint statement as one junction with a line to each end', () => {
    const joint = { ...base, id: 's', subjects: ['a', 'b'], objects: ['c'] };
    const { nodes, links } = drawingOf(['a', 'b', 'c'], [joint]);
    expect(nodes.filter(({ type }) => type === 'junction').map(({ id }) => id)).toEqual(['s']);
    expect(links.map(({ source, target }) => `${source}→${target}`)).toEqual(['a→s', 'b→s', 's→c']);
  });

  it('draws an entity in a qualifier as an end of the junction', () => {
    const qualified = {
      ...base,
      id: 's',
      subjects: ['a'],
      objects: ['b'],
      qualifiers: { partner: [{ entity: 'c' }] },
    };
    const { links } = drawingOf(['a', 'b', 'c'], [qualified]);
    expect(links.at(-1)).toMatchObject({ target: 'c', role: 'qualifier', qualifier: 'partner' });
  });

  it('draws one ghost for a missing end that several statements share', () => {
    const statements = ['s', 't'].map((id) => ({ ...base, id, subjects: ['a'], objects: [ghost] }));
    const { nodes } = drawingOf(['a'], statements);
    expect(nodes.filter(({ type }) => type === 'ghost')).toEqual([{ id: 'ghost', type: 'ghost' }]);
  });

  it('draws a joint figure as a junction, and what is only told of its subjects as nothing', () => {
    const words = { text: { zh: '好', en: 'good' } };
    const figure = { quantity: { text: '2条', value: 2, unit: 'item', bound: 'exact' as const } };
    const { nodes, links } = drawingOf(
      ['a', 'b'],
      [
        { ...base, id: 's', subjects: ['a'], value: figure },
        { ...base, id: 't', subjects: ['a', 'b'], value: figure },
        { ...base, id: 'u', subjects: ['a', 'b'], value: words },
      ],
    );
    expect(links.map(({ statement }) => statement)).toEqual(['t', 't']);
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 't']);
  });
});
