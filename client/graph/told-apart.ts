import type { Bilingual } from '../i18n/language.ts';

/** A name with what tells its bearer from others of the name, where there are any. */
export function toldApart({ zh, en }: Bilingual, distinction: Bilingual | null): Bilingual {
  return distinction
    ? { zh: `${zh}（${distinction.zh}）`, en: `${en} (${distinction.en})` }
    : { zh, en };
}
