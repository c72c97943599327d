import type { NameMatch } from '../api/graphql.ts';
import type { SearchKeys } from '../api/search-keys-fragment.ts';
import { foldLatin, foldText } from './fold-text.ts';
import { isOneEdit } from './is-one-edit.ts';

/** Longer queries are cut: no name is longer. */
const longestQuery = 100;
/** Letters of a query in which a typing error is looked for. */
const shortestMistyped = 4;
const longestMistyped = 24;

/** What is typed, in the forms that keys are compared in. */
export interface NameQuery {
  /** Empty where there is nothing to go by. */
  readonly folded: string;
  /** Empty where the query has other letters than Latin ones. */
  readonly latin: string;
}

export function nameQuery(typed: string): NameQuery {
  const folded = foldText(Array.from(typed).slice(0, longestQuery).join(''));
  const latin = foldLatin(folded);
  return { folded, latin: latin.length === folded.length ? latin : '' };
}

/** How a name with these keys matches, as the server's search has it; undefined where it does not. */
export function nameMatch(
  { folded, latin }: NameQuery,
  { names, latin: whole, initials, words }: SearchKeys,
): NameMatch | undefined {
  if (folded === '') return undefined;
  if (names.includes(folded)) return 'EXACT';
  if (names.some((name) => name.startsWith(folded))) return 'PREFIX';
  if (names.some((name) => name.includes(folded))) return 'SUBSTRING';
  if (latin === '') return undefined;
  if (whole.includes(latin) || initials.includes(latin)) return 'LATIN_EXACT';
  const begins = (key: string) => key.startsWith(latin);
  if (whole.some(begins) || initials.some(begins)) return 'LATIN_PREFIX';
  if (words.some(begins)) return 'WORD_PREFIX';
  if (latin.length < shortestMistyped || latin.length > longestMistyped) return undefined;
  const isNear = (key: string) => isOneEdit(latin, key);
  return whole.some(isNear) || words.some(isNear) ? 'ONE_EDIT' : undefined;
}
