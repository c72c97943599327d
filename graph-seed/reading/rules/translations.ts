import type { ArticleRule } from '../draft.ts';

/** Every sentence that a statement quotes has an English translation. */
export const quotedSentencesAreTranslated: ArticleRule = ({ reading, statements }, problems) => {
  const { article, isTranslated } = reading;
  if (!isTranslated) return;
  const untranslated = new Set(
    article.sentences.flatMap(({ id, translation }) => (translation === undefined ? [id] : [])),
  );
  for (const { statement, place } of statements) {
    for (const quote of statement.evidence) {
      for (const sentence of quote.sentences) {
        if (untranslated.has(sentence)) {
          const message = `${statement.id} quotes ${quote.article} ${sentence}, without translation.`;
          problems.add('SENTENCE_UNTRANSLATED', place, message);
        }
      }
    }
  }
};
