import type { Language } from '../i18n/language.ts';
import type { Mark } from '../statement/marked-pieces.ts';

/** A text in the language that it is written in, with what of it matches. */
export interface MarkedWords {
  readonly text: string;
  readonly language: Language;
  readonly marks: readonly Mark[];
}

/** Characters before the first mark of a cut part, and at most: a third of a line, and some three lines. */
const sizes: Record<Language, { lead: number; longest: number }> = {
  zh: { lead: 12, longest: 80 },
  en: { lead: 30, longest: 300 },
};

/** Where one part of a sentence ends and another, on somebody else, may begin. */
const partEnd = /[;；。！？]|[.!?](?=\s)/gu;

/**
 * The part of a sentence that matches, from its beginning, which says of whom it is, and nothing of
 * another part. Of one that is too long its beginning, and what is around the words that match.
 */
export function excerpt({ text, language, marks }: MarkedWords): MarkedWords {
  const points = Array.from(text);
  const { lead, longest } = sizes[language];
  const first = marks[0] ?? { start: 0, end: 0 };
  const part = points.length > longest ? partAround(text, first) : { start: 0, end: points.length };
  const half = part.start + Math.floor(longest / 2);
  // From further before what matches where little follows it.
  const from = Math.min(first.start - lead, part.end - (half - part.start));
  const near = beginning(points, Math.max(part.start, from), language);
  if (part.end - part.start <= longest || near <= half) {
    return cut(points, { text, language, marks }, [
      { start: part.start, end: Math.min(part.end, part.start + longest) },
    ]);
  }
  return cut(points, { text, language, marks }, [
    { start: part.start, end: ending(points, half, language) },
    { start: near, end: Math.min(part.end, near + half - part.start) },
  ]);
}

/** The part that a place begins in, without the blanks before it. */
function partAround(text: string, { start }: Mark): Mark {
  const bounds = [0, ...Array.from(text.matchAll(partEnd), ({ index }) => index + 1), text.length];
  const places = bounds.map((units) => Array.from(text.slice(0, units)).length);
  const next = places.findIndex((place) => place > start);
  const [from, to] = [places[next - 1] ?? 0, places[next] ?? places.at(-1) ?? 0];
  const words = Array.from(text).slice(from, to).join('');
  return { start: from + words.length - words.trimStart().length, end: to };
}

/** The place itself, in English the beginning of the word after it. */
function beginning(points: readonly string[], at: number, language: Language): number {
  if (at === 0 || language === 'zh' || points[at - 1] === ' ') return at;
  const blank = points.slice(0, at + sizes.en.lead).indexOf(' ', at);
  return blank < 0 ? at : blank + 1;
}

/** The place itself, in English the end of the word before it. */
function ending(points: readonly string[], at: number, language: Language): number {
  const blank = language === 'en' ? points.lastIndexOf(' ', at) : -1;
  return blank > 0 ? blank : at;
}

/** The pieces of a text, dots for what is left out, with the marks that lie in them. */
function cut(
  points: readonly string[],
  { language, marks }: MarkedWords,
  pieces: readonly Mark[],
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
