import { foldText, latinOf } from './fold-text.ts';
import { isOneEdit } from './is-one-edit.ts';
import { cutTyped, typedWords } from './typed-words.ts';

/** What a name can be found by, in the form that what is typed is compared in. */
export interface NameKeys {
  /** Name and aliases: letters and digits only, lower case, as `foldText` gives them; simplified. */
  readonly names: readonly string[];
  /** Pinyin and English names, run together: zhoudongrui, alxahightechzone. */
  readonly latin: readonly string[];
  /** First letters of the pinyin: zdr. */
  readonly initials: readonly string[];
  /** Words of the English name: zhou, dongrui. */
  readonly words: readonly string[];
  /** Other forms of the pinyin: dongrui, rui, zhoudr. */
  readonly parts: readonly string[];
  /** Traditional characters that are simplified to some of the names', each before its own: 瑪玛區区. */
  readonly variants: string;
}

/** Letters in which a typing error is looked for; a longer word would need more terms in an index. */
export const shortestMistyped = 4;
export const longestMistyped = 24;
/** Letters from which on a part of the pinyin is looked for: one is in too many names. */
export const shortestPart = 2;

/** Classes of match, the best first; results are ordered by them. */
export const nameMatches = [
  'exact',
  'prefix',
  'substring',
  'latinExact',
  'latinPrefix',
  'wordPrefix',
  'oneEdit',
  'homophone',
] as const;

export type NameMatch = (typeof nameMatches)[number];

/** Letters that are looked for together, in the forms that keys are compared in. */
export interface NameWord {
  /** Empty where there is nothing to go by. */
  readonly folded: string;
  /** Empty where there are other letters than Latin ones. */
  readonly latin: string;
  /** How its characters may be read, run together; none where nobody knows. */
  readonly sounds: readonly string[];
}

/** What is typed: all its letters run together, or its words in any order. */
export interface NameQuery extends NameWord {
  /** What blanks part, each once; none where that is the whole. */
  readonly words: readonly NameWord[];
}

/** `soundsOf` knows how folded characters may be read; without it, homophones are not found. */
export function nameQuery(
  typed: string,
  soundsOf: (folded: string) => readonly string[] = () => [],
): NameQuery {
  const wordOf = (text: string): NameWord => {
    const folded = foldText(text);
    return { folded, latin: latinOf(folded), sounds: soundsOf(folded) };
  };
  const cut = cutTyped(typed);
  const words = typedWords(cut);
  const whole = wordOf(cut);
  return { ...whole, words: words.has(whole.folded) ? [] : [...words.values()].map(wordOf) };
}

/** How the keys match: as one word, or as the worst of the words does, whichever is better. */
export function nameMatch(query: NameQuery, keys: NameKeys): NameMatch | undefined {
  const whole = wordMatch(query, keys);
  const words = query.words.map((word) => wordMatch(word, keys));
  const isMatch = words.length > 0 && words.every((match) => match !== undefined);
  const both = [whole, isMatch ? nameMatches.findLast((one) => words.includes(one)) : undefined];
  return nameMatches.find((one) => both.includes(one));
}

function wordMatch(word: NameWord, keys: NameKeys): NameMatch | undefined {
  const { latin, sounds } = word;
  if (word.folded === '') return undefined;
  const folded = latin === '' ? simplifiedBy(keys.variants, word.folded) : word.folded;
  if (keys.names.includes(folded)) return 'exact';
  if (keys.names.some((name) => name.startsWith(folded))) return 'prefix';
  if (keys.names.some((name) => name.includes(folded))) return 'substring';
  if (sounds.some((sound) => keys.latin.includes(sound))) return 'homophone';
  return latin === '' ? undefined : latinMatch(latin, keys);
}

/** The letters with each traditional one of the pairs replaced by the one behind it. */
function simplifiedBy(pairs: string, folded: string): string {
  if (pairs === '') return folded;
  const all = Array.from(pairs);
  const simplified = new Map(
    all.flatMap((one, at) => (at % 2 === 0 ? [[one, all[at + 1] ?? one]] : [])),
  );
  return Array.from(folded, (letter) => simplified.get(letter) ?? letter).join('');
}

function latinMatch(latin: string, keys: NameKeys): NameMatch | undefined {
  const whole = [...keys.latin, ...keys.initials];
  if (whole.includes(latin)) return 'latinExact';
  if (whole.some((key) => key.startsWith(latin))) return 'latinPrefix';
  const later = latin.length < shortestPart ? keys.words : [...keys.words, ...keys.parts];
  if (later.some((key) => key.startsWith(latin))) return 'wordPrefix';
  const mistyped =
    canBeMistyped(latin) && [...keys.latin, ...keys.words].some((key) => isOneEdit(latin, key));
  return mistyped ? 'oneEdit' : undefined;
}

/** Whether a typing error is looked for in a word of these letters. */
export function canBeMistyped({ length }: string): boolean {
  return length >= shortestMistyped && length <= longestMistyped;
}
