import type { Bilingual } from '../i18n/language.ts';

/** What a line is called, with how many articles tell it where they are several. */
export function withSources({ zh, en }: Bilingual, sources: number): Bilingual {
  if (sources < 2) return { zh, en };
  return { zh: `${zh}（${sources} 篇报道）`, en: `${en} (${sources} articles)` };
}
