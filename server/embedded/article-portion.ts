import type { Article } from '../../graph-seed/model/article.ts';
import { type ArticleSummary, articleSummariesOf } from '../../graph-seed/model/article-summary.ts';
import type { Ontology } from '../../graph-seed/model/ontology.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { type GapEvidence, gapEvidence } from '../derive/gaps.ts';
import { namedByArticle } from '../derive/named-by-article.ts';
import { quotesOf } from '../ports/data-set-info.ts';
import { RecordedRows, type RowCommands } from './recorded-rows.ts';
import { RowWriter } from './row-writer.ts';

/** An article as rows, and what all articles together are derived from. */
export interface ArticlePortion {
  readonly rows: RowCommands;
  readonly summary: ArticleSummary | undefined;
  readonly statements: number;
  readonly quotes: number;
  readonly gaps: GapEvidence;
}

/** The portion of an article and of what it says, by the numbers that it has among articles and entities. */
export function articlePortion(
  ontology: Ontology,
  article: Article,
  statements: readonly Statement[],
  numbers: { readonly article: number; readonly entity: number },
): ArticlePortion {
  const recorded = new RecordedRows();
  const writer = new RowWriter(recorded, ontology);
  for (const statement of statements) writer.putStatement(statement);
  writer.putEntity(article.entity, numbers.entity);
  writer.putArticle(article, numbers.article);
  const [summary] = articleSummariesOf({ articles: [article], statements: [...statements] });
  if (summary) writer.putSummary(summary);
  for (const [id, entities] of namedByArticle([article], statements)) {
    writer.putNamed(id, entities);
  }
  return {
    rows: recorded.commands,
    summary,
    statements: statements.length,
    quotes: quotesOf(statements),
    gaps: gapEvidence(ontology.properties, statements),
  };
}
