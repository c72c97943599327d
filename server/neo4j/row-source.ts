import type { Article } from '../../graph-seed/model/article.ts';
import type { Dispute, Layout } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { Fact } from '../../graph-seed/model/fact.ts';
import type { Ontology } from '../../graph-seed/model/ontology.ts';
import { namedIn, type Statement } from '../../graph-seed/model/statement.ts';
import type { Gap } from '../derive/gaps.ts';
import type { DataByDocument } from '../ports/data-by-document.ts';

/** The part of a data set that rows are made of at once. */
export interface RowSource {
  readonly ontology: Ontology;
  readonly entities: readonly Entity[];
  readonly articles: readonly Article[];
  /** What stands in the articles. */
  readonly statements: readonly Statement[];
  /** What has a quote of them, wherever it stands. */
  readonly quoting: readonly Statement[];
  readonly facts: readonly Fact[];
  readonly disputes: readonly Dispute[];
  readonly gaps: readonly Gap[];
  readonly positions: Layout['positions'];
  /** Whether the entity is that of an article, and so told with it. */
  isArticle(id: string): boolean;
  /** An entity that the part names; undefined where the data set does not hold it. */
  entityOf(id: string): Entity | undefined;
  /** Whether the data set holds a statement that the part refers to. */
  isStatement(id: string): boolean;
}

/** A part of a data set by its ids. */
export interface WantedPart {
  readonly entities?: readonly string[];
  readonly articles?: readonly string[];
  /**
   * What is of no article and no entity: facts that several tell, disputes, gaps and positions, which are
   * as many as all the others.
   */
  readonly rest?: 'all' | 'withoutPositions';
}

/** Reads a part of a data set, with what its rows say of others. */
export function rowSource(data: DataByDocument, wanted: WantedPart): RowSource {
  const { entities = [], articles = [], rest } = wanted;
  const here = new Set(articles);
  const quoting = articles.length === 0 ? [] : data.statementsOn(articles);
  const part = {
    entities: entities.length === 0 ? [] : data.entities(entities),
    articles: articles.length === 0 ? [] : data.articles(articles),
    statements: quoting.filter(({ evidence }) => here.has(evidence[0]?.article ?? '')),
    facts: rest ? data.facts() : [],
    disputes: rest ? data.disputes() : [],
  };
  const named = new Map(
    data.entities(namedBy({ ...part, statements: quoting })).map((entity) => [entity.id, entity]),
  );
  const statements = new Set(data.statementIds(statementsNamedBy(part)));
  const ofArticles = new Set(data.articleIds);
  return {
    ...part,
    quoting,
    ontology: data.info.ontology,
    gaps: rest ? data.gaps() : [],
    positions: rest === 'all' ? data.positions() : {},
    isArticle: (id) => ofArticles.has(id),
    entityOf: (id) => named.get(id),
    isStatement: (id) => statements.has(id),
  };
}

type Naming = Pick<RowSource, 'articles' | 'statements' | 'facts' | 'disputes'>;

function namedBy({ articles, statements }: Naming): string[] {
  const named = new Set(statements.flatMap(namedIn));
  for (const { evidence } of statements) for (const { article } of evidence) named.add(article);
  for (const { id, entity, mentions } of articles) {
    for (const one of [id, entity.id, ...mentions.flatMap(({ entities }) => entities)])
      named.add(one);
  }
  return [...named];
}

function statementsNamedBy({ statements, facts, disputes }: Naming): string[] {
  return [
    ...new Set([
      ...statements.flatMap(({ resultOf }) => resultOf),
      ...facts.flatMap((fact) => fact.statements),
      ...disputes.flatMap((dispute) => dispute.statements),
    ]),
  ];
}
