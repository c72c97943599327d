import { type Mark, markAll, textLetters } from './folded-letters.ts';
import { foldText } from './search-keys.ts';
import { bigrams, gramsOf, type Lookup, longestQuery } from './search-query.ts';

/** A query over sentences: its letters run together, and its words where they are Latin. */
export interface SentenceQuery {
  readonly folded: string;
  readonly words: readonly string[];
}

export function sentenceQuery(text: string): SentenceQuery {
  const cut = Array.from(text).slice(0, longestQuery).join('');
  return { folded: foldText(cut), words: latinWords(cut) };
}

/** Where a sentence holds the query: in its own words, in their translation, or not. */
export function sentenceMatch(
  { folded, words }: SentenceQuery,
  text: string,
  translation: string | undefined,
): 'text' | 'translation' | undefined {
  if (folded === '') return undefined;
  if (foldText(text).includes(folded)) return 'text';
  const english = new Set(latinWords(translation ?? ''));
  const all = words.length > 0 && words.every((word) => english.has(word));
  return all ? 'translation' : undefined;
}

/** Where the query stands in the text of a match, or in its translation, word for word. */
export function sentenceMarks(
  { folded, words }: SentenceQuery,
  shown: string,
  match: 'text' | 'translation',
): Mark[] {
  if (match === 'text') return markAll(textLetters(shown), folded);
  const wanted = new Set(words);
  return placedWords(shown).flatMap(({ word, ...mark }) => (wanted.has(word) ? [mark] : []));
}

/** Terms that an engine indexes a sentence by. */
export function sentenceTermsOf(text: string, translation: string | undefined): string[] {
  const words = latinWords(translation ?? '').map((word) => `=${word}`);
  return [...new Set([...gramsOf(foldText(text)), ...words])];
}

/** What an engine must look up; every sentence that matches is among what is found. */
export function sentenceLookupsOf({ folded, words }: SentenceQuery): Lookup[] {
  if (folded === '') return [];
  const grams = Array.from(folded).length === 1 ? [folded] : bigrams(folded);
  const lookups: Lookup[] = [{ all: [...new Set(grams)] }];
  if (words.length > 0) lookups.push({ all: [...new Set(words.map((word) => `=${word}`))] });
  return lookups;
}

/** Latin words and numbers, folded; other letters are left out. */
function latinWords(text: string): string[] {
  return placedWords(text).map(({ word }) => word);
}

/** The words of `latinWords` with their places. */
function placedWords(text: string): ({ readonly word: string } & Mark)[] {
  const letters = Array.from(text).flatMap((character, start) =>
    Array.from(character.normalize('NFKD').toLowerCase(), (letter) => ({ letter, start })),
  );
  const folded = letters.map(({ letter }) => (/[a-z0-9]/.test(letter) ? letter : ' ')).join('');
  return Array.from(folded.matchAll(/[a-z0-9]+/g), ({ 0: word, index }) => ({
    word,
    start: letters[index]?.start ?? 0,
    end: (letters[index + word.length - 1]?.start ?? 0) + 1,
  }));
}
