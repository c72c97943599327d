import type { Language } from '../../graph-seed/model/bilingual.ts';
import { type Html, markup } from './markup.ts';

/** The value of `lang` and of Content-Language for each language. */
export const langTag: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

// Han characters, with the punctuation, the Latin and the digits that stand between them.
const chinese =
  /(\p{Script=Han}(?:[\p{Script=Han}\p{N}\u3000-\u303f\uff00-\uffef、，。：；]*\p{Script=Han})?)/u;

/** Text of the data in the page's language, isolated, its Chinese marked where that is English. */
export function markedWords(text: string, language: Language): Html {
  if (language === 'zh') return markup`<bdi>${text}</bdi>`;
  // Every other part is what the expression found.
  const parts = text
    .split(chinese)
    .map((part, index) =>
      index % 2 === 1 ? markup`<span lang="${langTag.zh}">${part}</span>` : part,
    );
  return markup`<bdi>${parts}</bdi>`;
}

/** Chinese or English text in a page of either language, isolated. */
export function wordsIn(text: string, language: Language): Html {
  return markup`<bdi lang="${langTag[language]}">${text}</bdi>`;
}
