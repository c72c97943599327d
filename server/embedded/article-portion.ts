import type { Article } from '../../graph-seed/model/article.ts';
import { type ArticleSummary, articleSummariesOf } from '../../graph-seed/model/article-summary.ts';
import type { AsOne } from '../../graph-seed/model/as-one.ts';
import type { Ontology } from '../../graph-seed/model/ontology.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { type GapEvidence, gapEvidence } from '../derive/gaps.ts';
import { namedAsTold } from '../derive/named-as-told.ts';
import { quotesOf } from '../ports/data-set-info.ts';
import type { FactEvidence, FactsOf } from './fact-evidence.ts';
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
  /** What judgements make of it. */
  readonly one: AsOne;
  readonly evidenceOf: FactsOf;
  /** The numbers that the article has among articles and entities. */
  readonly numbers: { readonly article: number; readonly entity: number };
}

/** The portion of an article and of what it says. */
export function articlePortion(
  ontology: Ontology,
  articleTold: Article,
  statementsTold: readonly Statement[],
  { one, evidenceOf, numbers }: Given,
): ArticlePortion {
  const article = one.article(articleTold);
  const statements = statementsTold.map((told) => one.statement(told));
  const recorded = new RecordedRows();
  const writer = new RowWriter(recorded, ontology);
  statements.forEach((statement, at) => {
    writer.putStatement(statement, statementsTold[at]);
  });
  writer.putEntity(article.entity, numbers.entity);
  writer.putArticle(article, numbers.article, articleTold);
  const [summary] = articleSummariesOf({ articles: [article], statements });
  if (summary) writer.putSummary(summary);
  for (const [id, leaders] of namedAsTold([articleTold], statementsTold, one)) {
    writer.putNamed(id, leaders);
  }
  return {
    rows: recorded.commands,
    summary,
    statements: statements.length,
    quotes: quotesOf(statements),
    facts: evidenceOf(article, statements),
    gaps: gapEvidence(ontology.properties, statements),
  };
}
