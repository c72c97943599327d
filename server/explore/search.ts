import type { Entity } from '../../graph-seed/model/entity.ts';
import { type NameMatch, nameMatch, nameMatches } from '../../graph-seed/names/name-match.ts';
import type { ToldFilter } from '../ports/filters.ts';
import type { Lookup } from '../search/lookup.ts';
import { type MatchedText, matchedTexts } from '../search/matched-texts.ts';
import { nameLength } from '../search/name-length.ts';
import { searchKeys } from '../search/search-keys.ts';
import { lookupsOf, searchQuery, termsOf } from '../search/search-query.ts';
import { bestHits } from './best-hits.ts';
import type { RequestContext } from './request-context.ts';

export interface NameHit {
  readonly entity: Entity;
  readonly match: NameMatch;
  readonly matched: readonly MatchedText[];
}

export interface SearchRequest {
  readonly text: string;
  /** Hits at most. */
  readonly first: number;
  readonly told?: ToldFilter | undefined;
}

/** Entities whose name matches: by class of match, then length of name, then id. */
export async function searchNames(
  context: RequestContext,
  { text, first, told }: SearchRequest,
): Promise<{ hits: NameHit[]; more: boolean }> {
  const query = searchQuery(text);
  const lookups = lookupsOf(query);
  if (lookups.length === 0) return { hits: [], more: false };
  const snapshot = await context.snapshot();
  const search = {
    lookups,
    matches: nameMatches,
    ask: (lookups: readonly Lookup[], limit: number) =>
      snapshot.searchEntities(lookups, limit, told),
    matchOf: (entity: Entity) => nameMatch(query, searchKeys(entity)),
    termsOf: (entity: Entity) => termsOf(searchKeys(entity)),
    compare: byName,
  };
  const { hits, more } = await bestHits(search, first, context.budget);
  const shown: NameHit[] = [];
  for (const { candidate: entity, match } of hits) {
    const turn = context.budget.nextTurn();
    if (turn) await turn;
    shown.push({ entity, match, matched: matchedTexts(query, entity) });
  }
  return { hits: shown, more };
}

function byName(a: Entity, b: Entity): number {
  return nameLength(a) - nameLength(b) || (a.id < b.id ? -1 : Number(a.id > b.id));
}
