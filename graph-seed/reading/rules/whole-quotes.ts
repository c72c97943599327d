import type { ArticleRule } from '../draft.ts';

/**
 * No two quotes in a row are one passage that a comma divides: `[ 自…以来,通过… ]` without quotation
 * marks is a list of two.
 */
export const quotesAreWhole: ArticleRule = ({ statements, reading: { text } }, problems) => {
  for (const { statement, place } of statements) {
    statement.evidence.forEach((quote, index) => {
      const next = statement.evidence[index + 1];
      if (!next || quote.context || next.context || next.start !== quote.end + 1) return;
      if (text.slice({ start: quote.end, end: next.start }) !== ',') return;
      const message = `${statement.id}: “${quote.exact}” and “${next.exact}” are one passage.`;
      problems.add('QUOTE_CUT', place, message);
    });
  }
};
