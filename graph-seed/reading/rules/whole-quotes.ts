import { textOf } from '../../model/article-text.ts';
import type { Rule } from '../draft.ts';

/**
 * No two quotes in a row are one passage that a comma divides: `[ 自…以来,通过… ]` without quotation
 * marks is a list of two.
 */
export const quotesAreWhole: Rule = ({ statements, articles }, problems) => {
  const known = new Map(articles.map(({ article }) => [article.id, article]));
  for (const { statement, place } of statements) {
    statement.evidence.forEach((quote, index) => {
      const next = statement.evidence[index + 1];
      const article = known.get(quote.article);
      if (!next || !article || next.article !== quote.article) return;
      if (quote.context || next.context || next.start !== quote.end + 1) return;
      if (textOf(article).slice({ start: quote.end, end: next.start }) !== ',') return;
      const message = `${statement.id}: “${quote.exact}” and “${next.exact}” are one passage.`;
      problems.add('QUOTE_CUT', place, message);
    });
  }
};
