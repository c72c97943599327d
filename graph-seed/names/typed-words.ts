import { foldText } from './fold-text.ts';

/** Longer is cut: nothing that is searched has a longer name. In characters. */
const longestTyped = 100;

export function cutTyped(text: string): string {
  return Array.from(text).slice(0, longestTyped).join('');
}

/** What blanks part in what is typed, by its folded letters: each once, and nothing without any. */
export function typedWords(cut: string): ReadonlyMap<string, string> {
  const words = new Map(cut.split(/\s+/u).map((word) => [foldText(word), word]));
  words.delete('');
  return words;
}
