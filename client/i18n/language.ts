/** A language of the page, in the words of i18next. */
export type Language = 'zh' | 'en';

/** The words in both languages, as the API gives them. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The value of an element's `lang` for each language. */
export const langTag: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

const storageKey = 'language';

/** The reader's earlier choice, else the browser's first language that the page speaks, else Chinese. */
export function initialLanguage(browserLanguages: readonly string[]): Language {
  const stored = readStored();
  if (stored === 'zh' || stored === 'en') return stored;
  const spoken = browserLanguages
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((tag) => tag === 'zh' || tag === 'en');
  return spoken === 'en' ? 'en' : 'zh';
}

/** Keeps the choice for the next visit, where the browser lets the page keep anything. */
export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Storage may be full or forbidden: the choice holds for this visit.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
