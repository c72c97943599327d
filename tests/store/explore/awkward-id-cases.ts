import { expect, it } from 'vitest';
import type { DataSet } from '../../../graph-seed/model/data-set.ts';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { nameLookups, sentenceLookups } from '../../search/lookups.ts';
import { idsOf } from './ids-of.ts';
import { paged } from './paged.ts';

/** The order of ids that dictionaries order otherwise: PAGE-7, FIND-11, HOP-10. */
export function awkwardIdCases(awkward: DataSet, snapshot: () => Promise<GraphSnapshot>): void {
  it('[PAGE-7] pages in the order of code units', async () => {
    const view = await snapshot();
    const ids = idsOf(awkward.entities);
    for (const first of [1, 3]) {
      expect(await paged((page) => view.entitiesBy({}, page), first)).toStrictEqual(ids);
    }
    const statements = idsOf(awkward.statements);
    expect(await paged((page) => view.statementsBy({}, page), 2)).toStrictEqual(statements);
  });

  it('[FIND-11] finds in the order of code units', async () => {
    const view = await snapshot();
    const found = await view.searchEntities(nameLookups('the'), 100);
    expect(idsOf(found)).toStrictEqual(idsOf(awkward.entities));
    const articles = await view.searchSentences(sentenceLookups('李夏'), 100);
    const inEach = idsOf(awkward.articles).flatMap((id) => [id, id]);
    expect(articles.map(({ article }) => article)).toStrictEqual(inEach);
  });

  it('[HOP-10] orders hops by code units of both ids', async () => {
    const view = await snapshot();
    const ids = idsOf(awkward.entities);
    const which = { limit: 100, withoutFamilies: [], withoutKinds: [], always: [] };
    const hops = await view.hopsFrom({ from: ids.toReversed(), ...which });
    expect(hops?.filter(({ from }) => from === '0').map(({ to }) => to)).toStrictEqual(
      ids.slice(1),
    );
    const pairs = (hops ?? []).map(({ from, to }) => [from, to]);
    expect(pairs.map(([from]) => from)).toStrictEqual(
      ids.flatMap((id) => pairs.filter(([from]) => from === id).map(() => id)),
    );
  });
}
