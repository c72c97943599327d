import { foldLatin, foldText } from '../../graph-seed/names/fold-text.ts';
import type { Mark } from './mark.ts';
import { remembered } from './remembered.ts';
import { simplified } from './simplified.ts';

/** A text in the form that queries are compared in, which knows where each of its letters stood. */
export interface FoldedLetters {
  readonly folded: string;
  /** For each UTF-16 unit of `folded` the characters that it was made of. */
  readonly places: readonly Mark[];
}

const clusters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** In simplified characters, as `foldText` folds: a letter and the accents after it are one, for they fold into one. */
export function textLetters(text: string): FoldedLetters {
  const plain = simplified(text);
  const pieces = unmarked.test(plain)
    ? Array.from(plain)
    : Array.from(clusters.segment(plain), ({ segment }) => segment);
  return lettersOf(pieces, foldPiece);
}

/** Texts of which each character is a letter by itself: to segment one takes ten times as long. */
const unmarked = /^[\p{Script=Han}\p{P} -~]*$/u;

/** Articles are written in some thousands of characters. */
const foldPiece = remembered(foldText);

/** As `foldLatin` folds. */
export function latinLetters(text: string): FoldedLetters {
  return lettersOf(Array.from(text), foldLatin);
}

/** What stands from one letter to another, with the blanks and quotation marks between them. */
export function markOf({ places }: FoldedLetters, from: number, to: number): Mark | undefined {
  const first = places[from];
  const last = places[to - 1];
  return first && last && { start: first.start, end: last.end };
}

/** The first place of the letters. */
export function markFirst(letters: FoldedLetters, wanted: string): Mark | undefined {
  const at = letters.folded.indexOf(wanted);
  return at < 0 || wanted === '' ? undefined : markOf(letters, at, at + wanted.length);
}

/** Every place of the letters, none within another. */
export function markAll(letters: FoldedLetters, wanted: string): Mark[] {
  const marks: Mark[] = [];
  if (wanted === '') return marks;
  let at = letters.folded.indexOf(wanted);
  while (at >= 0) {
    const mark = markOf(letters, at, at + wanted.length);
    // One character may fold into several letters, of which two hits can share it.
    if (mark && mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
    at = letters.folded.indexOf(wanted, at + wanted.length);
  }
  return marks;
}

function lettersOf(pieces: readonly string[], fold: (piece: string) => string): FoldedLetters {
  const places: Mark[] = [];
  let folded = '';
  let start = 0;
  for (const piece of pieces) {
    const end = start + (piece.length === 1 ? 1 : Array.from(piece).length);
    const letters = fold(piece);
    folded += letters;
    for (let unit = 0; unit < letters.length; unit += 1) places.push({ start, end });
    start = end;
  }
  return { folded, places };
}
