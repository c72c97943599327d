/**
 * What a term stands for, told by its first character. A term is one of these or none and then letters
 * and digits: nothing that the query language of an engine knows.
 */
export const termMarks = {
  /** A whole name. */
  name: '_',
  /** All of the pinyin, its initials, all of the English name; a word of a translation. */
  latin: '=',
  /** What names are found by from its beginning on: a word of the English name, a part of the pinyin. */
  word: '.',
  /** What is left of a word without one of its letters. */
  mistyped: '%',
} as const;

/** Engines cut or refuse what is much longer; in characters behind the mark. */
const longestKey = 100;

/** Engines fold capitals, which no term has. */
const term = new RegExp(
  `^[${Object.values(termMarks).join('')}]?(?:(?![A-Z])[\\p{L}\\p{N}]){1,${longestKey}}$`,
  'u',
);

export function termOf(mark: keyof typeof termMarks, key: string): string {
  const isShort = key.length <= longestKey;
  return termMarks[mark] + (isShort ? key : Array.from(key).slice(0, longestKey).join(''));
}

/** Whether the text is a term, which may be looked for in an engine's query language. */
export function isTerm(text: string): boolean {
  return term.test(text);
}
