import type { Bilingual } from '../i18n/language.ts';

/** A missing end's name: the article's word, else its kind, with the mark of what is not known. */
export function missingLabel(mention: Bilingual | null, kind: Bilingual | undefined): Bilingual {
  const words = mention ?? kind;
  return { zh: `${words?.zh ?? ''}？`, en: `${words?.en ?? ''}?` };
}
