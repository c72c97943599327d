import type { TFunction } from 'i18next';
import type { TableFact } from '../api/table-fragments.ts';

/** From when until when articles report a fact; null of one article, or where no date is known. */
export function reportedText(
  {
    articles,
    reportedFrom,
    reportedTo,
  }: Pick<TableFact, 'articles' | 'reportedFrom' | 'reportedTo'>,
  t: TFunction,
): string | null {
  if (articles.length < 2 || reportedFrom === null || reportedTo === null) return null;
  if (reportedFrom === reportedTo) return t('shared.reportedOnce', { at: reportedFrom });
  return t('shared.reported', { from: reportedFrom, to: reportedTo });
}
