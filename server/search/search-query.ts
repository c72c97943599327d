import type { Lookup } from './lookup.ts';
import { deletions, isOneEdit } from './one-edit.ts';
import { foldLatin, foldText, type SearchKeys } from './search-keys.ts';

/** Longer queries are cut: nothing that is searched has a longer name. */
export const longestQuery = 100;
/**
 * Letters of a query in which a typing error is looked for: below, it would match almost anything;
 * above, every error more would need terms of its own in the index.
 */
const shortestMistyped = 4;
const longestMistyped = 24;

/** Classes of match, the best first; results are ordered by them. */
export const matchClasses = [
  'exact',
  'prefix',
  'substring',
  'latinExact',
  'latinPrefix',
  'wordPrefix',
  'oneEdit',
] as const;

export type MatchClass = (typeof matchClasses)[number];

/** A query in the forms that keys are compared in. */
export interface SearchQuery {
  readonly folded: string;
  /** Empty where the query has other letters than Latin ones. */
  readonly latin: string;
}

export function searchQuery(text: string): SearchQuery {
  const folded = foldText(Array.from(text).slice(0, longestQuery).join(''));
  const latin = foldLatin(folded);
  return { folded, latin: latin.length === folded.length ? latin : '' };
}

/** How the keys match, or undefined where they do not. */
export function matchOf({ folded, latin }: SearchQuery, keys: SearchKeys): MatchClass | undefined {
  if (folded === '') return undefined;
  if (keys.names.includes(folded)) return 'exact';
  if (keys.names.some((name) => name.startsWith(folded))) return 'prefix';
  if (keys.names.some((name) => name.includes(folded))) return 'substring';
  if (latin === '') return undefined;
  const whole = [...keys.latin, ...keys.initials];
  if (whole.includes(latin)) return 'latinExact';
  if (whole.some((key) => key.startsWith(latin))) return 'latinPrefix';
  if (keys.words.some((word) => word.startsWith(latin))) return 'wordPrefix';
  const mistyped =
    canBeMistyped(latin) && [...keys.latin, ...keys.words].some((key) => isOneEdit(latin, key));
  return mistyped ? 'oneEdit' : undefined;
}

/** Terms that an engine indexes; `lookupsOf` asks for the same. */
export function termsOf(keys: SearchKeys): string[] {
  const latin = [...keys.latin, ...keys.initials, ...keys.words];
  // One letter more or less than a query that it is one edit away from.
  const mistyped = [...keys.latin, ...keys.words].filter(
    ({ length }) => length >= shortestMistyped - 1 && length <= longestMistyped + 1,
  );
  return [
    ...new Set([
      ...keys.names.flatMap(gramsOf),
      ...latin.map((key) => `=${key}`),
      ...mistyped.flatMap(deletions).map((key) => `~${key}`),
    ]),
  ];
}

/** What an engine must look up; whoever matches the query is among what is found. */
export function lookupsOf({ folded, latin }: SearchQuery): Lookup[] {
  if (folded === '') return [];
  const grams = Array.from(folded).length === 1 ? [folded] : bigrams(folded);
  const lookups: Lookup[] = [{ all: [...new Set(grams)] }];
  if (latin !== '') lookups.push({ prefix: `=${latin}` });
  if (canBeMistyped(latin)) {
    lookups.push({ any: deletions(latin).map((key) => `~${key}`) });
  }
  return lookups;
}

/** Whether a typing error is looked for in a query of these letters. */
export function canBeMistyped({ length }: string): boolean {
  return length >= shortestMistyped && length <= longestMistyped;
}

/** The letters of a text and its pairs of letters. */
export function gramsOf(text: string): string[] {
  return [...Array.from(text), ...bigrams(text)];
}

/** The pairs of neighbouring letters. */
export function bigrams(text: string): string[] {
  const letters = Array.from(text);
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
