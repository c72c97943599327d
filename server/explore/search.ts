import type { Entity } from '../../graph-seed/model/entity.ts';
import { type NameMatch, nameMatch, nameMatches } from '../../graph-seed/names/name-match.ts';
import { type MatchedText, matchedTexts } from '../search/matched-texts.ts';
import { searchKeys } from '../search/search-keys.ts';
import { lookupsOf, searchQuery } from '../search/search-query.ts';
import type { RequestContext } from './request-context.ts';

export interface NameHit {
  readonly entity: Entity;
  readonly match: NameMatch;
  readonly matched: readonly MatchedText[];
}

/** Candidates looked at; a query that finds more is too short to be meant. */
const mostCandidates = 1_000;

/** Entities whose name matches: by class of match, then length of name, then id. */
export async function searchNames(
  context: RequestContext,
  text: string,
  first: number,
): Promise<{ hits: NameHit[]; more: boolean }> {
  const query = searchQuery(text);
  const lookups = lookupsOf(query);
  if (lookups.length === 0) return { hits: [], more: false };
  const snapshot = await context.snapshot();
  const candidates = await snapshot.searchEntities(lookups, mostCandidates);
  const hits: Omit<NameHit, 'matched'>[] = [];
  for (const entity of candidates) {
    const turn = context.budget.nextTurn();
    if (turn) await turn;
    const match = nameMatch(query, searchKeys(entity));
    if (match) hits.push({ entity, match });
  }
  hits.sort(
    (a, b) =>
      nameMatches.indexOf(a.match) - nameMatches.indexOf(b.match) ||
      Array.from(a.entity.name).length - Array.from(b.entity.name).length ||
      (a.entity.id < b.entity.id ? -1 : 1),
  );
  const more = hits.length > first || candidates.length === mostCandidates;
  const shown: NameHit[] = [];
  for (const hit of hits.slice(0, first)) {
    const turn = context.budget.nextTurn();
    if (turn) await turn;
    shown.push({ ...hit, matched: matchedTexts(query, hit.entity) });
  }
  return { hits: shown, more };
}
