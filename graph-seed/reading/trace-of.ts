import { arcsOf } from '../model/arcs.ts';
import type { OntologyIndex } from '../model/ontology.ts';
import { statementEnds } from '../model/statement.ts';
import { endId } from '../model/value.ts';
import type { ArticleTrace } from './draft.ts';
import type { ArticleReading } from './read-article.ts';
import type { StatementsReading } from './resolve-statements.ts';

/** What rules across articles need of one. */
export function traceOf(
  reading: ArticleReading | undefined,
  { declared, statements, missing }: StatementsReading,
  properties: OntologyIndex['properties'] | undefined,
): ArticleTrace {
  const isAcyclic = (property: string) => properties?.get(property)?.acyclic === true;
  const named = new Set<string>();
  for (const { statement } of statements) {
    for (const { end } of statementEnds(statement)) named.add(endId(end));
    for (const end of statement.saidBy) named.add(endId(end));
  }
  if (reading) {
    named.add(reading.article.id);
    for (const { entities } of reading.article.mentions) for (const id of entities) named.add(id);
  }
  const resolved = new Set(statements.map(({ statement }) => statement.id));
  return {
    article: reading && tracedArticle(reading),
    declared,
    missing,
    arcs: statements.flatMap(({ statement, place }) =>
      arcsOf(statement, isAcyclic).map((arc) => ({ ...arc, place })),
    ),
    named: [...named],
    isWhole: declared.every(({ id }) => resolved.has(id)),
  };
}

function tracedArticle({ article, place }: ArticleReading): NonNullable<ArticleTrace['article']> {
  const { entity, published, retrieved } = article;
  return { entity, place, published: published?.date, retrieved };
}
