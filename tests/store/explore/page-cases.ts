import { expect, it } from 'vitest';
import type { DataSet } from '../../../graph-seed/model/data-set.ts';
import { Family, Kind } from '../../../graph-seed/model/ontology.gen.ts';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { hostileIds } from '../hostile-ids.ts';
import { idsOf } from './ids-of.ts';
import { nothing } from './nothing.ts';
import { paged } from './paged.ts';

/** Rows come in pages: PAGE-1 to PAGE-6. */
export function pageCases(dataSet: DataSet, snapshot: () => Promise<GraphSnapshot>): void {
  const all = { entities: idsOf(dataSet.entities), statements: idsOf(dataSet.statements) };

  it('[PAGE-1] gives everything, whole and in order, where the page is large enough', async () => {
    const view = await snapshot();
    for (const first of [all.entities.length, 1_000, 2 ** 31, Number.MAX_SAFE_INTEGER]) {
      const total = { entities: all.entities.length, statements: all.statements.length };
      expect(await view.entitiesBy({}, { first })).toStrictEqual({
        rows: dataSet.entities,
        total: total.entities,
        more: false,
      });
      expect(await view.statementsBy({}, { first })).toStrictEqual({
        rows: dataSet.statements,
        total: total.statements,
        more: false,
      });
    }
  });

  it('[PAGE-2] goes on after an id until there is no more, the total the same on all', async () => {
    const view = await snapshot();
    for (const first of [1, 7]) {
      expect(await paged((page) => view.entitiesBy({}, page), first)).toStrictEqual(all.entities);
      expect(await paged((page) => view.statementsBy({}, page), first)).toStrictEqual(
        all.statements,
      );
    }
  });

  it('[PAGE-3] counts and goes on among what passes the filter', async () => {
    const view = await snapshot();
    const page = await view.entitiesBy({ kinds: [Kind.Village] }, { first: 2 });
    expect(idsOf(page.rows)).toStrictEqual(['village-c', 'village-d']);
    expect([page.total, page.more]).toStrictEqual([4, true]);
    const of = { families: [Family.pairing] };
    const last = await view.statementsBy(of, { first: 2, after: 'donate' });
    expect(idsOf(last.rows)).toStrictEqual(['pair']);
    expect([last.total, last.more]).toStrictEqual([3, false]);
  });

  it('[PAGE-4] gives a page of none, and says whether there are any', async () => {
    const view = await snapshot();
    const total = all.entities.length;
    expect(await view.entitiesBy({}, { first: 0 })).toStrictEqual({
      rows: [],
      total,
      more: true,
    });
    expect(await view.entitiesBy({}, { first: 0, after: 'zone' })).toStrictEqual({
      rows: [],
      total,
      more: false,
    });
    expect(await view.statementsBy({ properties: [] }, { first: 0 })).toStrictEqual(nothing);
  });

  it('[PAGE-5] goes on after an id that is not there from where it would be', async () => {
    const view = await snapshot();
    const next = async (id: string) =>
      idsOf((await view.entitiesBy({}, { first: 1, after: id })).rows);
    expect(await next('')).toStrictEqual(['article-one']);
    expect(await next('a')).toStrictEqual(['article-one']);
    expect(await next('person-zz')).toStrictEqual(['project-cause']);
    expect(await next('firm-')).toStrictEqual(['firm-b']);
    expect(await next('zone')).toStrictEqual([]);
    expect(await next('zzz')).toStrictEqual([]);
    for (const id of hostileIds) {
      const page = await view.statementsBy({}, { first: 100, after: id });
      expect(idsOf(page.rows)).toStrictEqual(all.statements.filter((one) => one > id));
    }
  });

  it('[PAGE-6] goes on after an id that the filter does not pass', async () => {
    const { rows } = await (await snapshot()).entitiesBy(
      { kinds: [Kind.Place] },
      { first: 5, after: 'person-zhou' },
    );
    expect(idsOf(rows)).toStrictEqual(['town', 'zone']);
  });
}
