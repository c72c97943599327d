import type { Rule } from '../draft.ts';

/** Whoever says what a sentence says has read it. */
export const quotedSentencesAreRead: Rule = ({ articles, statements }, problems) => {
  const unread = new Set(
    articles.flatMap(({ article }) =>
      article.sentences.flatMap((one) => (one.unread ? [`${article.id}/${one.id}`] : [])),
    ),
  );
  if (unread.size === 0) return;
  for (const { statement, place } of statements) {
    const quote = statement.evidence.find(
      ({ article, sentences, context }) =>
        !context && sentences.some((sentence) => unread.has(`${article}/${sentence}`)),
    );
    if (!quote) continue;
    const message = `${statement.id}: “${quote.exact}” stands in a sentence that nobody has read.`;
    problems.add('NOT_READ', place, message);
  }
};
