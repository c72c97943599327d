import { expect, it, vi } from 'vitest';
import { Kind, Property, Unit } from '../../graph-seed/model/ontology.gen.ts';
import {
  article,
  both,
  dataSetOf,
  entity,
  inOrder,
  quote,
  statement,
} from '../../tests/store/data-set-parts.ts';
import { createEmbeddedStore } from './embedded-store.ts';
import { Sqlite } from './sqlite.ts';

const count = 500;

/** A village in a place, of which so many figures are told. */
function figuresOfVillage() {
  const statements = Array.from({ length: count }, (_, n) =>
    statement({
      id: `figure-${n}`,
      subjects: ['village'],
      property: Property.income,
      value: { quantity: { text: `${n}元`, value: n, unit: Unit.yuan, bound: 'exact' } },
      evidence: [quote('丙嘎查年收入20万元')],
    }),
  );
  const inside = statement({
    id: 'inside',
    subjects: ['village'],
    property: Property.locatedIn,
    objects: ['place'],
    evidence: [quote('乙公司位于丁园区')],
  });
  const entities = [
    article.entity,
    entity('place', Kind.Place, '丁园区'),
    entity('village', Kind.Village, '丙嘎查'),
  ];
  return dataSetOf({
    id: 'figures',
    version: '1.0.0',
    title: both('数', 'Figures'),
    articles: [article],
    entities: inOrder(entities),
    statements: inOrder([...statements, inside]),
    disputes: [],
    identities: [],
    retired: [],
  });
}

it.each([
  ['all figures', {}],
  ['those of a property', { properties: [Property.income] }],
  ['those of a place', { places: ['place'] }],
])('gathers %s in portions, between which others have their turns', async (_, filter) => {
  const store = createEmbeddedStore(figuresOfVillage());
  const nextTurn = vi.fn(() => undefined);
  const view = await store.snapshot({
    signal: new AbortController().signal,
    share: { usedMs: 0 },
    nextTurn,
  });
  const rows = vi.spyOn(Sqlite.prototype, 'rows');
  const groups = await view.figures(filter);
  const told = rows.mock.results.map(({ value }) => value);
  rows.mockRestore();
  await store.close();
  expect(groups.map(({ statements, values }) => [statements.length, values.length])).toStrictEqual([
    [count, count],
  ]);
  // What lists ids alone is a call of its own.
  const figures = told.filter(([row]) => row?.length > 1);
  expect(Math.max(...figures.map((some) => some.length))).toBeLessThanOrEqual(200);
  expect(nextTurn.mock.calls.length).toBeGreaterThanOrEqual(figures.length);
});
