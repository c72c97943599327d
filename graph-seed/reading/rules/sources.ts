import { firstDayOf } from '../../model/date.ts';
import type { ArticleRule } from '../draft.ts';

/** Nobody reads an article before it is published. */
export const sourceHolds: ArticleRule = ({ reading: { article, place } }, problems) => {
  const { published, retrieved } = article;
  if (!published || retrieved === undefined || retrieved >= firstDayOf(published.date)) return;
  const message = `retrieved on ${retrieved}, before it was published (${published.date}).`;
  problems.add('DATE_TOO_EARLY', place, `${article.id}: ${message}`);
};
