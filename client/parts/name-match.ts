import type { NameMatch } from '../api/graphql.ts';
import type { SearchKeys } from '../api/search-keys-fragment.ts';
import { foldLatin, foldText } from './fold-text.ts';
import { isOneEdit } from './is-one-edit.ts';

/** Longer queries are cut: no name is longer. */
const longestQuery = 100;
/** Letters of a query in which a typing error is looked for. */
const shortestMistyped = 4;
const longestMistyped = 24;
/** Letters from which on a part of the pinyin is looked for: one is in too many names. */
const shortestPart = 2;

/** The best first. */
export const nameMatches: readonly NameMatch[] = [
  'EXACT',
  'PREFIX',
  'SUBSTRING',
  'LATIN_EXACT',
  'LATIN_PREFIX',
  'WORD_PREFIX',
  'ONE_EDIT',
];

/** Letters that are looked for together, in the forms that keys are compared in. */
interface NameWord {
  /** Empty where there is nothing to go by. */
  readonly folded: string;
  /** Empty where there are other letters than Latin ones. */
  readonly latin: string;
}

/** What is typed: all its letters run together, or its words in any order. */
export interface NameQuery extends NameWord {
  /** What blanks part, each once; none where that is the whole. */
  readonly words: readonly NameWord[];
}

export function nameQuery(typed: string): NameQuery {
  const cut = Array.from(typed).slice(0, longestQuery).join('');
  const words = new Map(cut.split(/\s+/u).map((word) => [foldText(word), nameWord(word)]));
  words.delete('');
  const whole = nameWord(cut);
  return { ...whole, words: words.has(whole.folded) ? [] : [...words.values()] };
}

function nameWord(typed: string): NameWord {
  const folded = foldText(typed);
  const latin = foldLatin(folded);
  return { folded, latin: latin.length === folded.length ? latin : '' };
}

/** How a name with these keys matches, as the server's search has it; undefined where it does not. */
export function nameMatch(query: NameQuery, keys: SearchKeys): NameMatch | undefined {
  const whole = wordMatch(query, keys);
  const words = query.words.map((word) => wordMatch(word, keys));
  const isMatch = words.length > 0 && words.every((match) => match !== undefined);
  const worst = Math.max(...words.map((match) => (match ? nameMatches.indexOf(match) : -1)));
  const both = [whole, isMatch ? nameMatches[worst] : undefined];
  return nameMatches.find((one) => both.includes(one));
}

function wordMatch(
  { folded, latin }: NameWord,
  { names, latin: whole, initials, words, parts }: SearchKeys,
): NameMatch | undefined {
  if (folded === '') return undefined;
  if (names.includes(folded)) return 'EXACT';
  if (names.some((name) => name.startsWith(folded))) return 'PREFIX';
  if (names.some((name) => name.includes(folded))) return 'SUBSTRING';
  if (latin === '') return undefined;
  if (whole.includes(latin) || initials.includes(latin)) return 'LATIN_EXACT';
  const begins = (key: string) => key.startsWith(latin);
  if (whole.some(begins) || initials.some(begins)) return 'LATIN_PREFIX';
  const later = latin.length < shortestPart ? words : [...words, ...parts];
  if (later.some(begins)) return 'WORD_PREFIX';
  if (latin.length < shortestMistyped || latin.length > longestMistyped) return undefined;
  const isNear = (key: string) => isOneEdit(latin, key);
  return whole.some(isNear) || words.some(isNear) ? 'ONE_EDIT' : undefined;
}
