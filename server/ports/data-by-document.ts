import type { Article } from '../../graph-seed/model/article.ts';
import type { DataDocument, Dispute, Layout } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { Fact } from '../../graph-seed/model/fact.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import type { Gap } from '../derive/gaps.ts';
import type { DataSetInfo } from './graph-store.ts';

/**
 * A data set as a load asks for it: it tells its documents by their digests, and gives what some of
 * them hold, so that the others need not be read. What is asked by ids is given for those that are
 * there, in the order of ids.
 */
export interface DataByDocument {
  readonly info: DataSetInfo;
  readonly documents: readonly DataDocument[];
  /** Of all articles, in order. */
  readonly articleIds: readonly string[];
  /** Of all entities, in order, those that articles are included. */
  entityIds(): string[];
  articles(ids: readonly string[]): Article[];
  entities(ids: readonly string[]): Entity[];
  /** Statements that have a quote of these articles. */
  statementsOn(articles: readonly string[]): Statement[];
  /** Articles that these statements quote. */
  articlesQuoted(statements: readonly string[]): string[];
  /** Those of the ids that statements have. */
  statementIds(ids: readonly string[]): string[];
  /** Articles that refer to one of these entities, be it as a candidate, or to one of these statements as a cause. */
  articlesWith(ids: readonly string[]): string[];
  /** Those that several statements tell. */
  facts(): readonly Fact[];
  disputes(): readonly Dispute[];
  gaps(): readonly Gap[];
  positions(): Layout['positions'];
}
