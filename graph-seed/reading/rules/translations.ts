import type { Rule } from '../draft.ts';

/** Every sentence that a statement quotes has an English translation. */
export const quotedSentencesAreTranslated: Rule = ({ articles, statements }, problems) => {
  const untranslated = new Map(
    articles.flatMap(({ article, isTranslated }) =>
      (isTranslated ? article.sentences : [])
        .filter((sentence) => sentence.translation === undefined)
        .map((sentence) => [`${article.id}/${sentence.id}`, sentence.id] as const),
    ),
  );
  for (const { statement, place } of statements) {
    for (const quote of statement.evidence) {
      for (const sentence of quote.sentences) {
        if (untranslated.has(`${quote.article}/${sentence}`)) {
          const message = `${statement.id} quotes ${quote.article} ${sentence}, without translation.`;
          problems.add('SENTENCE_UNTRANSLATED', place, message);
        }
      }
    }
  }
};
