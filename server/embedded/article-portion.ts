import type { Article } from '../../graph-seed/model/article.ts';
import { type ArticleSummary, articleSummariesOf } from '../../graph-seed/model/article-summary.ts';
import type { Ontology } from '../../graph-seed/model/ontology.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { type GapEvidence, gapEvidence } from '../derive/gaps.ts';
import { namedByArticle } from '../derive/named-by-article.ts';
import { quotesOf } from '../ports/data-set-info.ts';
import type { FactEvidence } from './fact-evidence.ts';
import { RecordedRows, type RowCommands } from './recorded-rows.ts';
import { RowWriter } from './row-writer.ts';

/** An article as rows, and what all articles together are derived from. */
export interface ArticlePortion {
  readonly rows: RowCommands;
  readonly summary: ArticleSummary | undefined;
  readonly statements: number;
  readonly quotes: number;
  readonly facts: FactEvidence;
  readonly gaps: GapEvidence;
}

interface Given {
  readonly facts: FactEvidence;
  /** The numbers that the article has among articles and entities. */
  readonly numbers: { readonly article: number; readonly entity: number };
}

/** The portion of an article and of what it says. */
export function articlePortion(
  ontology: Ontology,
  article: Article,
  statements: readonly Statement[],
  { facts, numbers }: Given,
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
    facts,
    gaps: gapEvidence(ontology.properties, statements),
  };
}
