import type { Bilingual } from './bilingual.ts';
import type { Source } from './source.ts';

/** As much of an article as it is known by among others. */
interface Known extends Pick<Source, 'publisher' | 'published'> {
  readonly title: string;
  readonly titleEn: string;
}

/**
 * Who reports and when, in short: the publisher, or the title where nobody knows the publisher, and
 * the date of publication.
 */
export function sourceWords({ title, titleEn, publisher, published }: Known): Bilingual {
  const { zh, en } = publisher ?? { zh: `《${title}》`, en: `“${titleEn}”` };
  const date = publishedWords(published);
  return { zh: `${zh}，${date.zh}`, en: `${en}, ${date.en}` };
}

/** The date of publication, with whether it is inferred, or that it is not known. */
export function publishedWords(published: Source['published']): Bilingual {
  if (!published) return { zh: '日期不详', en: 'date not known' };
  const { date, reason } = published;
  return reason ? { zh: `${date}（推断）`, en: `${date} (inferred)` } : { zh: date, en: date };
}
