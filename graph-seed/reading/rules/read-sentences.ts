import type { ArticleRule } from '../draft.ts';

/** Whoever says what a sentence says has read it; told once a sentence. */
export const quotedSentencesAreRead: ArticleRule = ({ reading, statements }, problems) => {
  const unread = new Set(reading.article.sentences.flatMap((one) => (one.unread ? [one.id] : [])));
  if (unread.size === 0) return;
  for (const { statement, place } of statements) {
    const quote = statement.evidence.find(
      ({ sentences, context }) => !context && sentences.some((sentence) => unread.has(sentence)),
    );
    if (!quote) continue;
    for (const sentence of quote.sentences) unread.delete(sentence);
    const message = `${statement.id}: “${quote.exact}” stands in a sentence that nobody has read.`;
    problems.add('NOT_READ', place, message);
  }
};
