import type { Lookup, TermLookup } from './lookup.ts';
import { deletions, isOneEdit } from './one-edit.ts';
import { foldLatin, foldText, type SearchKeys } from './search-keys.ts';

/** Longer queries are cut: nothing that is searched has a longer name. */
const longestQuery = 100;
/**
 * Letters of a query in which a typing error is looked for: below, it would match almost anything;
 * above, every error more would need terms of its own in the index.
 */
const shortestMistyped = 4;
const longestMistyped = 24;

/** Letters from which on a part of the pinyin is looked for: one is in too many names. */
export const shortestPart = 2;

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

/** Letters that are looked for together, in the forms that keys are compared in. */
export interface SearchWord {
  readonly folded: string;
  /** Empty where there are other letters than Latin ones. */
  readonly latin: string;
}

/** A query: all its letters run together, or its words in any order. */
export interface SearchQuery extends SearchWord {
  /** What blanks part, each once; none where that is the whole. */
  readonly words: readonly SearchWord[];
}

export function searchQuery(text: string): SearchQuery {
  const cut = cutQuery(text);
  const words = wordsOf(cut);
  const whole = searchWord(cut);
  return { ...whole, words: words.has(whole.folded) ? [] : [...words.values()].map(searchWord) };
}

export function cutQuery(text: string): string {
  return Array.from(text).slice(0, longestQuery).join('');
}

/** What blanks part in a query, by its folded letters: each once, and nothing that has none. */
export function wordsOf(cut: string): ReadonlyMap<string, string> {
  const words = new Map(cut.split(/\s+/u).map((word) => [foldText(word), word]));
  words.delete('');
  return words;
}

function searchWord(text: string): SearchWord {
  const folded = foldText(text);
  const latin = foldLatin(folded);
  return { folded, latin: latin.length === folded.length ? latin : '' };
}

/** How the keys match: as one word, or as the worst of the words does, whichever is better. */
export function matchOf(query: SearchQuery, keys: SearchKeys): MatchClass | undefined {
  const whole = wordMatch(query, keys);
  const words = query.words.map((word) => wordMatch(word, keys));
  const isMatch = words.length > 0 && words.every((match) => match !== undefined);
  const both = [whole, isMatch ? matchClasses.findLast((one) => words.includes(one)) : undefined];
  return matchClasses.find((one) => both.includes(one));
}

function wordMatch({ folded, latin }: SearchWord, keys: SearchKeys): MatchClass | undefined {
  if (folded === '') return undefined;
  if (keys.names.includes(folded)) return 'exact';
  if (keys.names.some((name) => name.startsWith(folded))) return 'prefix';
  if (keys.names.some((name) => name.includes(folded))) return 'substring';
  if (latin === '') return undefined;
  const whole = [...keys.latin, ...keys.initials];
  if (whole.includes(latin)) return 'latinExact';
  if (whole.some((key) => key.startsWith(latin))) return 'latinPrefix';
  const later = latin.length < shortestPart ? keys.words : [...keys.words, ...keys.parts];
  if (later.some((key) => key.startsWith(latin))) return 'wordPrefix';
  const mistyped =
    canBeMistyped(latin) && [...keys.latin, ...keys.words].some((key) => isOneEdit(latin, key));
  return mistyped ? 'oneEdit' : undefined;
}

/** Terms that an engine indexes; `lookupsOf` asks for the same. */
export function termsOf(keys: SearchKeys): string[] {
  const latin = [...keys.latin, ...keys.initials];
  // One letter more or less than a query that it is one edit away from.
  const mistyped = [...keys.latin, ...keys.words].filter(
    ({ length }) => length >= shortestMistyped - 1 && length <= longestMistyped + 1,
  );
  return [
    ...new Set([
      ...keys.names.map((name) => `^${name}`),
      ...keys.names.flatMap(gramsOf),
      ...latin.map((key) => `=${key}`),
      ...keys.words.map((key) => `-${key}`),
      ...keys.parts.map((key) => `/${key}`),
      ...mistyped.flatMap(deletions).map((key) => `~${key}`),
    ]),
  ];
}

/**
 * What an engine must look up, in the order of classes; whoever matches the query is among what is
 * found.
 */
export function lookupsOf(query: SearchQuery): Lookup[] {
  if (query.folded === '') return [];
  const { words } = query;
  return [...wordLookups(query), ...(words.length > 0 ? [{ every: words.map(wordLookups) }] : [])];
}

function wordLookups({ folded, latin }: SearchWord): TermLookup[] {
  return [
    { any: [`^${folded}`] },
    { prefix: `^${folded}` },
    { all: gramsToFind(folded) },
    ...(latin === ''
      ? []
      : [{ any: [`=${latin}`] }, { prefix: `=${latin}` }, { prefix: `-${latin}` }]),
    ...(latin.length >= shortestPart ? [{ prefix: `/${latin}` }] : []),
    ...(canBeMistyped(latin) ? [{ any: deletions(latin).map((key) => `~${key}`) }] : []),
  ];
}

/** Whether a typing error is looked for in a query of these letters. */
export function canBeMistyped({ length }: string): boolean {
  return length >= shortestMistyped && length <= longestMistyped;
}

/** Those of `gramsOf` that whatever contains the letters has, each once. */
export function gramsToFind(folded: string): string[] {
  return [...new Set(Array.from(folded).length === 1 ? [folded] : bigrams(folded))];
}

/** The letters of a text and its pairs of letters. */
export function gramsOf(text: string): string[] {
  return [...Array.from(text), ...bigrams(text)];
}

/** The pairs of neighbouring letters. */
function bigrams(text: string): string[] {
  const letters = Array.from(text);
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
