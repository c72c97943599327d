import type { Arc } from './arcs.ts';
import type { ReadFile } from './data-file.ts';
import type { DataSet } from './data-set.ts';
import type { Entity } from './entity.ts';
import type { Statement } from './statement.ts';
import type { MissingEnd } from './value.ts';

/**
 * What is known of a data set that was read before, without problems, so that what did not change
 * since need not be read again. What is asked by ids is given for those that are there, in any order.
 */
export interface KnownData extends Pick<DataSet, 'ontology' | 'documents'> {
  readonly files: readonly ReadFile[];
  entities(ids: readonly string[]): Entity[];
  /** In the order of ids. */
  allEntities(): Entity[];
  /** What the articles say. */
  statementsIn(articles: readonly string[]): Statement[];
  /** Entities that the articles name: by a mention, as an end or as a speaker. */
  entitiesIn(articles: readonly string[]): string[];
  /** The article that says it; undefined where nothing is known of it. */
  articleOf(statement: string): string | undefined;
  /** Articles that refer to an entity, be it as a candidate, or to a statement as a cause. */
  articlesWith(ids: readonly string[]): string[];
  positions(ids: readonly string[]): DataSet['layout']['positions'];
  allPositions(): DataSet['layout']['positions'];
  /** The same without what these articles say. */
  outside(articles: readonly string[]): KnownElsewhere;
}

/** What is known of articles that are not read again. */
export interface KnownElsewhere {
  /** Ids of statements, those that are there. */
  statements(ids: readonly string[]): string[];
  /** Each with a statement that has it. */
  missing(ids: readonly string[]): { readonly end: MissingEnd; readonly statement: string }[];
  /** The entities that these articles name. */
  named(ids: readonly string[]): string[];
  /** What must not lead back to where it starts, each with the statement that says so. */
  arcs(): (Arc & { readonly statement: string })[];
  /** When each article was published; undefined where that is not known. */
  published(): (string | undefined)[];
}
