import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { nameLookups, sentenceLookups } from '../../search/lookups.ts';
import { idsOf } from './ids-of.ts';

/** Asks for the ids of the entities that a text finds. */
export function entitiesFound(snapshot: () => Promise<GraphSnapshot>) {
  return async (text: string, limit = 100): Promise<string[]> =>
    idsOf(await (await snapshot()).searchEntities(nameLookups(text), limit));
}

/** Asks for the sentences that a text finds, each as article and id. */
export function sentencesFound(snapshot: () => Promise<GraphSnapshot>) {
  return async (text: string, limit = 100): Promise<string[]> => {
    const rows = await (await snapshot()).searchSentences(sentenceLookups(text), limit);
    return rows.map(({ article, sentence }) => `${article} ${sentence}`);
  };
}
