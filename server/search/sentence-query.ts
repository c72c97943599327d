import { stemmer } from 'stemmer';
import { foldText, latinOf, spellLatin } from '../../graph-seed/names/fold-text.ts';
import { cutTyped, typedWords } from '../../graph-seed/names/typed-words.ts';
import { markAll, textLetters } from './folded-letters.ts';
import { joinedMarks } from './joined-marks.ts';
import type { ClassedLookup } from './lookup.ts';
import type { Mark } from './mark.ts';
import { remembered } from './remembered.ts';
import { gramsOf, gramsToFind } from './search-query.ts';
import { simplified } from './simplified.ts';
import { termOf } from './terms.ts';

/** A word of a query: what stands between two blanks. */
interface SentenceWord {
  /** Its letters, as they stand in a text. */
  readonly folded: string;
  /** The stems of the words that it is in a translation; none with other letters than Latin ones. */
  readonly latin: readonly string[];
}

/** A query over sentences: words that a sentence has in any order. */
export interface SentenceQuery {
  readonly words: readonly SentenceWord[];
}

export function sentenceQuery(text: string): SentenceQuery {
  return {
    words: Array.from(typedWords(cutTyped(simplified(text))), ([folded, word]) => ({
      folded,
      latin: latinOf(folded) === '' ? [] : latinWords(word),
    })),
  };
}

/**
 * Where the words of a query stand, the best first; `both` where the text lacks some, and the
 * translation others.
 */
export const sentenceMatches = ['text', 'translation', 'both'] as const;

export type SentenceMatch = (typeof sentenceMatches)[number];

/** Where a sentence holds every word of the query, the best first; undefined where it lacks one. */
export function sentenceMatch(
  { words }: SentenceQuery,
  text: string,
  translation: string | undefined,
): SentenceMatch | undefined {
  if (words.length === 0) return undefined;
  const letters = foldText(simplified(text));
  const inText = ({ folded }: SentenceWord) => letters.includes(folded);
  if (words.every(inText)) return 'text';
  if (!words.some(({ latin }) => latin.length > 0)) return undefined;
  const english = new Set(latinWords(translation ?? ''));
  const inTranslation = ({ latin }: SentenceWord) =>
    latin.length > 0 && latin.every((word) => english.has(word));
  if (words.every(inTranslation)) return 'translation';
  return words.every((word) => inText(word) || inTranslation(word)) ? 'both' : undefined;
}

/** Every place of the words in a text, those that overlap joined. */
export function textMarks({ words }: SentenceQuery, text: string): Mark[] {
  const letters = textLetters(text);
  return joinedMarks(words.flatMap(({ folded }) => markAll(letters, folded)));
}

/** Every place of the words in a translation. */
export function translationMarks({ words }: SentenceQuery, translation: string): Mark[] {
  const wanted = new Set(words.flatMap(({ latin }) => latin));
  if (wanted.size === 0) return [];
  return placedWords(translation).flatMap(({ word, ...mark }) => (wanted.has(word) ? [mark] : []));
}

/** Terms that an engine indexes a sentence by. */
export function sentenceTermsOf(text: string, translation: string | undefined): string[] {
  const words = latinWords(translation ?? '').map((word) => termOf('latin', word));
  return [...new Set([...gramsOf(foldText(simplified(text))), ...words])];
}

/**
 * What an engine must look up, in the order of matches; every sentence that matches is among what is
 * found.
 */
export function sentenceLookupsOf({ words }: SentenceQuery): ClassedLookup<SentenceMatch>[] {
  if (words.length === 0) return [];
  const parts = words.map(({ folded, latin }) => ({
    text: gramsToFind(folded),
    translation: latin.map((word) => termOf('latin', word)),
  }));
  const inText = { all: parts.flatMap(({ text }) => text) };
  const lookups: ClassedLookup<SentenceMatch>[] = [{ match: 'text', lookup: inText }];
  if (parts.every(({ translation }) => translation.length > 0)) {
    const inTranslation = { all: parts.flatMap(({ translation }) => translation) };
    lookups.push({ match: 'translation', lookup: inTranslation });
  }
  if (words.length === 1) return lookups;
  const every = parts.map(({ text, translation }) => [
    { all: text },
    ...(translation.length > 0 ? [{ all: translation }] : []),
  ]);
  return [...lookups, { match: 'both', lookup: { every } }];
}

/** Stems of the Latin words, so that grape finds grapes, and numbers; other letters are left out. */
function latinWords(text: string): string[] {
  return placedWords(text).map(({ word }) => word);
}

/** The words of `latinWords` with their places. */
function placedWords(text: string): ({ readonly word: string } & Mark)[] {
  let letters = '';
  const starts: number[] = [];
  Array.from(text).forEach((character, start) => {
    // An accent belongs to the letter before it, and parts no word.
    for (const letter of character <= '~' ? character.toLowerCase() : spellLatin(character)) {
      letters += /[a-z0-9]/.test(letter) ? letter : ' ';
      starts.push(start);
    }
  });
  return Array.from(letters.matchAll(/[a-z0-9]+/g), ({ 0: word, index }) => ({
    word: stemOf(word),
    start: starts[index] ?? 0,
    end: (starts[index + word.length - 1] ?? 0) + 1,
  }));
}

/** Each candidate of each search asks for the words of its translation. */
const stemOf = remembered(stemmer);
