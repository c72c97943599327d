import type { Mark } from './mark.ts';

/** Characters of a name, mostly one, and how they are read: empty for blanks and punctuation. */
export interface Reading {
  readonly printed: string;
  readonly syllable: string;
  /** How else the character is read, lü as lu among them. */
  readonly others: readonly string[];
}

/** Letters that stand for characters of a name, whose places are given. */
export interface Sound extends Mark {
  readonly letters: string;
}

/** Longer names are not abbreviated by halves: each would have as many more forms. */
const longestMixed = 4;

/** The syllables of a name with the characters that each stands for. */
export function soundsOf(reading: readonly Reading[]): (Sound & { others: readonly string[] })[] {
  let start = 0;
  return reading.flatMap(({ printed, syllable, others }) => {
    const mark = { start, end: start + Array.from(printed).length };
    start = mark.end;
    return syllable === '' ? [] : [{ ...mark, letters: syllable, others }];
  });
}

/**
 * What one may type for a name beside its whole pinyin: from each later syllable on, with another
 * reading of a character, and of short names one half as syllables, the other as initials.
 */
export function pinyinParts(reading: readonly Reading[]): Sound[][] {
  const sounds = soundsOf(reading);
  const later = sounds.slice(1).map((_, at) => sounds.slice(at + 1));
  const otherwise = sounds.flatMap(({ others, ...sound }, at) =>
    others.flatMap((letters) => {
      const fromHere = [{ ...sound, letters }, ...sounds.slice(at + 1)];
      return at === 0 ? [fromHere] : [[...sounds.slice(0, at), ...fromHere], fromHere];
    }),
  );
  const isShort = sounds.length <= longestMixed;
  const mixed = (isShort ? sounds.slice(1) : []).flatMap((_, at) => {
    const [first, last] = [sounds.slice(0, at + 1), sounds.slice(at + 1)];
    return [
      [...first, ...last.map(initialOf)],
      [...first.map(initialOf), ...last],
    ];
  });
  return [...later, ...otherwise, ...mixed];
}

/** The first letter of a syllable. */
export function initialOf(sound: Sound): Sound {
  return { ...sound, letters: sound.letters.slice(0, 1) };
}
