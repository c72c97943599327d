import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { lookupsOf, searchQuery } from '../../../server/search/search-query.ts';
import { sentenceLookupsOf, sentenceQuery } from '../../../server/search/sentence-query.ts';
import { idsOf } from './ids-of.ts';

/** Asks for the ids of the entities that a text finds. */
export function entitiesFound(snapshot: () => Promise<GraphSnapshot>) {
  return async (text: string, limit = 100): Promise<string[]> =>
    idsOf(await (await snapshot()).searchEntities(lookupsOf(searchQuery(text)), limit));
}

/** Asks for the sentences that a text finds, each as article and id. */
export function sentencesFound(snapshot: () => Promise<GraphSnapshot>) {
  return async (text: string, limit = 100): Promise<string[]> => {
    const lookups = sentenceLookupsOf(sentenceQuery(text));
    const rows = await (await snapshot()).searchSentences(lookups, limit);
    return rows.map(({ article, sentence }) => `${article} ${sentence}`);
  };
}
