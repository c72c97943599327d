import type { Article } from '../../graph-seed/model/article.ts';
import type { DataSet, Dispute, Layout } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';

/**
 * What the application asks of a graph. Everything is read through a snapshot, which sees one load
 * from its first answer to its last, whatever is loaded meanwhile.
 */
export interface GraphStore {
  /**
   * A view of the current load. Throws a StoreError: STORE_UNAVAILABLE when the store cannot be
   * reached, STORE_UNAUTHORISED when it refuses the credentials, STORE_EMPTY when nothing is loaded.
   */
  snapshot(): Promise<GraphSnapshot>;
  /** Lets connections go. Calling it again is harmless. */
  close(): Promise<void>;
}

/**
 * Lookups by ids answer in the order of the ids, `null` for an id that is not there; an id given
 * twice is answered twice. All other lists are in the order of ids. Every method throws a
 * StoreError when the store fails or takes too long.
 */
export interface GraphSnapshot {
  /** Id, version, title, hash and ontology of the load, and how much it holds. */
  dataSet(): Promise<DataSetInfo>;
  entities(ids: readonly string[]): Promise<(Entity | null)[]>;
  statements(ids: readonly string[]): Promise<(Statement | null)[]>;
  articles(ids: readonly string[]): Promise<(Article | null)[]>;
  /** Ids of all articles. */
  articleIds(): Promise<string[]>;
  /**
   * For each entity the ids of the statements it is a subject, an object or a qualifier's entity
   * of; an empty list for an id that is not there.
   */
  statementIdsOf(entityIds: readonly string[]): Promise<string[][]>;
  /**
   * Entities up to the limit (at least 1), and the statements all of whose entities are among them.
   */
  network(limit: number): Promise<NetworkAnswer>;
  /** Committed coordinates of entities, junctions (by statement id) and missing ends. */
  positions(ids: readonly string[]): Promise<(Position | null)[]>;
  disputes(): Promise<Dispute[]>;
}

export interface DataSetInfo
  extends Pick<DataSet, 'id' | 'version' | 'title' | 'hash' | 'ontology'> {
  readonly counts: {
    readonly articles: number;
    readonly entities: number;
    readonly statements: number;
    readonly quotes: number;
  };
}

export interface NetworkAnswer {
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  /** True where the limit left entities out. */
  readonly truncated: boolean;
}

/** [x, y] in the drawing's units. */
export type Position = Layout['positions'][string];
