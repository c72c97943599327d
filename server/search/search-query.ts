import {
  canBeMistyped,
  longestMistyped,
  type NameKeys,
  type NameQuery,
  type NameWord,
  nameQuery,
  shortestMistyped,
  shortestPart,
} from '../../graph-seed/names/name-match.ts';
import { deletions } from './deletions.ts';
import type { Lookup, TermLookup } from './lookup.ts';
import { soundsOf } from './search-keys.ts';
import { simplified } from './simplified.ts';

/** What is typed, as names are compared with it, traditional characters and homophones included. */
export function searchQuery(text: string): NameQuery {
  return nameQuery(simplified(text), soundsOf);
}

/** Terms that an engine indexes; `lookupsOf` asks for the same. */
export function termsOf(keys: NameKeys): string[] {
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
export function lookupsOf(query: NameQuery): Lookup[] {
  if (query.folded === '') return [];
  const { words } = query;
  return [...wordLookups(query), ...(words.length > 0 ? [{ every: words.map(wordLookups) }] : [])];
}

function wordLookups({ folded, latin, sounds }: NameWord): TermLookup[] {
  return [
    { any: [`^${folded}`] },
    { prefix: `^${folded}` },
    { all: gramsToFind(folded) },
    ...(latin === ''
      ? []
      : [{ any: [`=${latin}`] }, { prefix: `=${latin}` }, { prefix: `-${latin}` }]),
    ...(latin.length >= shortestPart ? [{ prefix: `/${latin}` }] : []),
    ...(canBeMistyped(latin) ? [{ any: deletions(latin).map((key) => `~${key}`) }] : []),
    ...(sounds.length > 0 ? [{ any: sounds.map((sound) => `=${sound}`) }] : []),
  ];
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
