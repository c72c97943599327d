import { expect, it } from 'vitest';
import type { DataSet } from '../../../graph-seed/model/data-set.ts';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { hostileIds } from '../hostile-ids.ts';
import { idsOf } from './ids-of.ts';
import { entitiesPassing, statementsPassing } from './passing.ts';

const statementLists = [
  'properties',
  'families',
  'places',
  'articles',
  'entities',
  'subjects',
  'objects',
  'saidBy',
  'resultOf',
] as const;

/** What holds for filters of entities and of statements: FILTER-1 to FILTER-4. */
export function filterCases(dataSet: DataSet, snapshot: () => Promise<GraphSnapshot>): void {
  const all = { entities: idsOf(dataSet.entities), statements: idsOf(dataSet.statements) };
  const entities = entitiesPassing(snapshot);
  const statements = statementsPassing(snapshot);

  it('[FILTER-1] does not filter by what is absent', async () => {
    expect(await entities({})).toStrictEqual(all.entities);
    expect(await statements({})).toStrictEqual(all.statements);
    expect(await statements({ orCandidates: true })).toStrictEqual(all.statements);
  });

  it('[FILTER-2] passes nothing by an empty list', async () => {
    for (const list of ['kinds', 'types', 'places', 'articles'] as const) {
      expect([list, await entities({ [list]: [] })]).toStrictEqual([list, []]);
    }
    for (const list of [...statementLists, 'statuses'] as const) {
      expect([list, await statements({ [list]: [] })]).toStrictEqual([list, []]);
    }
    expect(await statements({ entities: [], orCandidates: true })).toStrictEqual([]);
  });

  it('[FILTER-3] passes nothing by values that are unknown or hostile', async () => {
    const unknown = [...hostileIds, 'nothing'];
    for (const list of ['kinds', 'types', 'places', 'articles'] as const) {
      expect([list, await entities({ [list]: unknown })]).toStrictEqual([list, []]);
    }
    for (const list of statementLists) {
      expect([list, await statements({ [list]: unknown })]).toStrictEqual([list, []]);
    }
    for (const list of ['entities', 'subjects', 'objects'] as const) {
      expect(await statements({ [list]: unknown, orCandidates: true })).toStrictEqual([]);
    }
  });

  it('[FILTER-4] takes an id of one thing for no id of another', async () => {
    const others = ['some-firm', 'some-place', 'donate', 'article-one'];
    expect(await entities({ places: others })).toStrictEqual([]);
    for (const list of ['entities', 'subjects', 'objects'] as const) {
      const asked = { [list]: ['some-firm', 'some-place', 'donate'], orCandidates: true };
      expect(await statements(asked)).toStrictEqual([]);
    }
    expect(await statements({ resultOf: ['village-c'] })).toStrictEqual([]);
    expect(await statements({ articles: ['firm', 'pair'] })).toStrictEqual([]);
  });
}
