import { nameMatch, nameQuery } from '../../graph-seed/names/name-match.ts';
import type { SearchKeys } from '../api/search-keys-fragment.ts';

/** Something that is found by its names. */
export interface Named {
  readonly slug: string;
  readonly searchKeys: SearchKeys;
}

/** A test for whether a name matches what is typed, which compares each name once. */
export function namesMatching(typed: string): (named: Named) => boolean {
  const query = nameQuery(typed);
  const known = new Map<string, boolean>();
  return ({ slug, searchKeys }) => {
    const answer = known.get(slug) ?? nameMatch(query, searchKeys) !== undefined;
    known.set(slug, answer);
    return answer;
  };
}
