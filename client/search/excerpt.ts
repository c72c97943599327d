import type { Language } from '../i18n/language.ts';
import type { Mark } from '../statement/marked-pieces.ts';

/** A text in the language that it is written in, with what of it matches. */
export interface MarkedWords {
  readonly text: string;
  readonly language: Language;
  readonly marks: readonly Mark[];
}

/** Characters before the first mark, and at most: about a third of a line, and two lines. */
const sizes: Record<Language, { lead: number; longest: number }> = {
  zh: { lead: 12, longest: 66 },
  en: { lead: 30, longest: 140 },
};

/** As much of a sentence as fits a suggestion, from shortly before what matches. */
export function excerpt({ text, language, marks }: MarkedWords): MarkedWords {
  const points = Array.from(text);
  const { lead, longest } = sizes[language];
  const start = beginning(points, Math.max(0, (marks[0]?.start ?? 0) - lead), language);
  const end = Math.min(points.length, start + longest);
  const shift = (start > 0 ? 1 : 0) - start;
  return {
    text: `${start > 0 ? '…' : ''}${points.slice(start, end).join('')}${end < points.length ? '…' : ''}`,
    language,
    marks: marks
      .filter((mark) => mark.start < end)
      .map((mark) => ({ start: mark.start + shift, end: Math.min(mark.end, end) + shift })),
  };
}

/** The place itself, in English the beginning of the word after it. */
function beginning(points: readonly string[], at: number, language: Language): number {
  if (at === 0 || language === 'zh') return at;
  const blank = points.slice(0, at + sizes.en.lead).indexOf(' ', at);
  return blank < 0 ? at : blank + 1;
}
