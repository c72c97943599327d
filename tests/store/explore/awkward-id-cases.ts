import { expect, it } from 'vitest';
import type { DataSet } from '../../../graph-seed/model/data-set.ts';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { lookupsOf, searchQuery } from '../../../server/search/search-query.ts';
import { sentenceLookupsOf, sentenceQuery } from '../../../server/search/sentence-query.ts';
import { idsOf } from './ids-of.ts';
import { paged } from './paged.ts';

/** The order of ids that dictionaries order otherwise: PAGE-7, FIND-11, HOOD-10. */
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
    const found = await view.searchEntities(lookupsOf(searchQuery('the')), 100);
    expect(idsOf(found)).toStrictEqual(idsOf(awkward.entities));
    const articles = await view.searchSentences(sentenceLookupsOf(sentenceQuery('李夏')), 100);
    const inEach = idsOf(awkward.articles).flatMap((id) => [id, id]);
    expect(articles.map(({ article }) => article)).toStrictEqual(inEach);
  });

  it('[HOOD-10] takes the first by code units, and orders edges by them', async () => {
    const view = await snapshot();
    const ids = idsOf(awkward.entities);
    for (const limit of ids.map((_, index) => index + 1)) {
      const request = { seeds: ['0'], radius: 1, limit, withoutFamilies: [], withoutKinds: [] };
      const { edges } = await view.neighbourhood(request);
      expect(edges.map(({ b }) => b)).toStrictEqual(ids.slice(1, limit));
    }
  });
}
