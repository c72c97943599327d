import type { Language } from '../i18n/language.ts';
import type { Mark } from '../statement/marked-pieces.ts';

/** A text in the language that it is written in, with what of it matches. */
export interface MarkedWords {
  readonly text: string;
  readonly language: Language;
  readonly marks: readonly Mark[];
}

/** A piece of a text, in code points. */
type Piece = Mark;

/** Characters around a mark of a cut part, and of all at most: a third of a line, and some three lines. */
const sizes: Record<Language, { around: number; longest: number }> = {
  zh: { around: 12, longest: 80 },
  en: { around: 30, longest: 300 },
};

/** Where one part of a sentence ends and another, on somebody else, may begin. */
const partEnd = /[;；。！？]|[.!?](?=\s)/gu;

/**
 * The parts of a sentence that match, each from its beginning, which says of whom it is, and nothing of
 * others. Of what is too long, as many of the words that match as fit, with what is around each, and
 * the beginning of the first part.
 */
export function excerpt({ text, language, marks }: MarkedWords): MarkedWords {
  const points = Array.from(text);
  const { longest } = sizes[language];
  if (points.length <= longest) return { text, language, marks };
  const words: Words = { points, language };
  const parts = partsOf(text);
  const whole = { start: 0, end: points.length };
  const partOf = ({ start }: Mark) => parts.find(({ end }) => start < end) ?? whole;
  const [first = { start: 0, end: 0 }, ...others] = firstOfEach(points, marks);
  let shown = joined([around(words, first, partOf(first))]);
  const add = (piece: Piece) => {
    const more = joined([...shown, piece]);
    if (lengthOf(more) <= longest) shown = more;
  };
  for (const mark of others) add(around(words, mark, partOf(mark)));
  shown = filled(words, shown, first, partOf(first));
  for (const mark of others) add(partOf(mark));
  return cut(points, { text, language, marks }, shown);
}

/** Of marks of one word the first, for the others say nothing more. */
function firstOfEach(points: readonly string[], marks: readonly Mark[]): Mark[] {
  const byWord = new Map<string, Mark>();
  for (const mark of marks) {
    const word = points.slice(mark.start, mark.end).join('').toLowerCase();
    if (!byWord.has(word)) byWord.set(word, mark);
  }
  return [...byWord.values()];
}

interface Words {
  readonly points: readonly string[];
  readonly language: Language;
}

/** The parts of a text, without the blanks before each. */
function partsOf(text: string): Piece[] {
  const ends = [...Array.from(text.matchAll(partEnd), ({ index }) => index + 1), text.length];
  let start = 0;
  return ends.map((units) => {
    const end = Array.from(text.slice(0, units)).length;
    const words = Array.from(text).slice(start, end).join('');
    const part = { start: start + words.length - words.trimStart().length, end };
    start = end;
    return part;
  });
}

/** A mark with what is around it, within its part. */
function around(words: Words, { start, end }: Mark, part: Piece): Piece {
  const { around: reach, longest } = sizes[words.language];
  const from = beginning(words, Math.max(part.start, start - reach));
  const to = Math.min(part.end, end + reach, from + longest);
  return { start: from, end: Math.max(Math.min(end, to), ending(words, to, part)) };
}

/** What is shown, with the beginning of a part before a mark and what is around it, as there is room. */
function filled(words: Words, shown: readonly Piece[], mark: Mark, part: Piece): Piece[] {
  const { around: least, longest } = sizes[words.language];
  const half = Math.min(longest - lengthOf(shown), Math.floor(longest / 2));
  const start = { start: part.start, end: ending(words, part.start + half, part) };
  const begun = joined(half < least ? shown : [...shown, start]);
  const near = begun.find(({ end }) => mark.start < end) ?? part;
  const room = longest - lengthOf(begun);
  // From further before what matches where little follows it.
  const after = Math.min(room, Math.max(0, part.end - near.end));
  const before = Math.min(room - after, Math.max(0, near.start - part.start));
  return joined([
    ...begun,
    {
      start: beginning(words, near.start - before),
      end: Math.max(near.end, ending(words, near.end + after, part)),
    },
  ]);
}

/** The place itself, in English the beginning of the word after it. */
function beginning({ points, language }: Words, at: number): number {
  if (at === 0 || language === 'zh' || points[at - 1] === ' ') return at;
  const blank = points.slice(0, at + sizes.en.around).indexOf(' ', at);
  return blank < 0 ? at : blank + 1;
}

/** The place itself, in English the end of the word before it, unless the part ends there. */
function ending({ points, language }: Words, at: number, part: Piece): number {
  return language === 'zh' || at >= part.end ? at : points.lastIndexOf(' ', at);
}

/** The pieces in their order; as one where no more is between them than dots would take. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  const ordered = pieces.filter(({ start, end }) => start < end);
  for (const piece of ordered.sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (!last || last.end + 1 < piece.start) all.push(piece);
    else all.splice(-1, 1, { start: last.start, end: Math.max(last.end, piece.end) });
  }
  return all;
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The pieces of a text, dots for what is left out, with the marks that lie in them. */
function cut(
  points: readonly string[],
  { language, marks }: MarkedWords,
  pieces: readonly Piece[],
): MarkedWords {
  let text = '';
  const kept: Mark[] = [];
  for (const { start, end } of pieces) {
    if (start > 0) text += '…';
    const shift = Array.from(text).length - start;
    text += points.slice(start, end).join('');
    for (const mark of marks) {
      if (mark.start < start || mark.start >= end) continue;
      kept.push({ start: mark.start + shift, end: Math.min(mark.end, end) + shift });
    }
  }
  const isCut = (pieces.at(-1)?.end ?? 0) < points.length;
  return { text: isCut ? `${text}…` : text, language, marks: kept };
}
