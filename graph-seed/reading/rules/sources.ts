import { firstDayOf } from '../../model/date.ts';
import type { Rule } from '../draft.ts';

/** Nobody reads an article before it is published. */
export const sourcesHold: Rule = ({ articles }, problems) => {
  for (const { article, place } of articles) {
    const { published, retrieved } = article;
    if (!published || retrieved === undefined || retrieved >= firstDayOf(published.date)) continue;
    const message = `retrieved on ${retrieved}, before it was published (${published.date}).`;
    problems.add('DATE_TOO_EARLY', place, `${article.id}: ${message}`);
  }
};
