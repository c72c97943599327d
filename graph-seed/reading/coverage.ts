import type { Article, Sentence } from '../model/article.ts';
import type { Statement } from '../model/statement.ts';

export interface SentenceCoverage {
  readonly sentence: Sentence;
  /** Ids of the statements that quote it, context quotes left out. */
  readonly statements: readonly string[];
  /** Ids of the entities it names. */
  readonly entities: readonly string[];
  /** What it says about the data set's entities. */
  readonly group: 'statements' | 'named only' | 'waived' | 'nothing';
}

/** For each sentence of an article, in text order: whether it carries statements or names entities. */
export function coverageOf(article: Article, statements: readonly Statement[]): SentenceCoverage[] {
  return article.sentences.map((sentence) => {
    const quoting = statements
      .filter((statement) =>
        statement.evidence.some(
          (quote) =>
            quote.article === article.id && !quote.context && quote.sentences.includes(sentence.id),
        ),
      )
      .map(({ id }) => id);
    const named = article.mentions
      .filter((mention) => mention.sentence === sentence.id)
      .flatMap((mention) => mention.entities);
    const entities = [...new Set(named)].sort();
    return { sentence, statements: quoting, entities, group: group(sentence, quoting, entities) };
  });
}

function group(
  sentence: Sentence,
  statements: readonly string[],
  entities: readonly string[],
): SentenceCoverage['group'] {
  if (statements.length > 0) return 'statements';
  if (sentence.waived) return 'waived';
  return entities.length > 0 ? 'named only' : 'nothing';
}
