import type { Article } from '../../graph-seed/model/article.ts';
import type { ArticleSummary } from '../../graph-seed/model/article-summary.ts';
import type { CoverageCounts } from '../../graph-seed/model/coverage.ts';
import type { DataSet, DataSetHeader, Dispute, Layout } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { Fact } from '../../graph-seed/model/fact.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import type { FigureSort } from '../derive/figures.ts';
import type { Gap } from '../derive/gaps.ts';
import type { Lookup } from '../search/lookup.ts';
import type { Caller } from './caller.ts';
import type {
  EntityFilter,
  NetworkFilter,
  Page,
  PageRequest,
  StatementFilter,
  ToldFilter,
} from './filters.ts';

/**
 * What the application asks of a graph. Everything is read through a snapshot, which sees one load
 * from its first answer to its last, whatever is loaded meanwhile.
 */
export interface GraphStore {
  /**
   * A view of the current load. Throws a StoreError: STORE_UNAVAILABLE when the store cannot be
   * reached, STORE_UNAUTHORISED when it refuses the credentials, STORE_EMPTY when nothing is loaded.
   * Nothing that is asked through it goes on once its caller's signal is aborted.
   */
  snapshot(caller?: Caller): Promise<GraphSnapshot>;
  /** Lets connections go. Calling it again is harmless. */
  close(): Promise<void>;
}

/**
 * Lookups by ids answer in the order of the ids, `null` for an id that is not there; an id given
 * twice is answered twice. All other lists are in the order of ids. Every method throws a
 * StoreError when the store fails or takes too long.
 */
export interface GraphSnapshot {
  /** Of the data set of the load, known without asking. */
  readonly hash: string;
  /** Id, version, title, hash, ontology and retired ids of the load, and how much it holds. */
  dataSet(): Promise<DataSetInfo>;
  entities(ids: readonly string[]): Promise<(Entity | null)[]>;
  /** Entities with what is told of them beside their statements. */
  entitiesTold(ids: readonly string[]): Promise<(ToldEntity | null)[]>;
  statements(ids: readonly string[]): Promise<(Statement | null)[]>;
  /** For each statement the fact that it tells with others; `null` too where it tells it alone. */
  factsOf(statementIds: readonly string[]): Promise<(Fact | null)[]>;
  articles(ids: readonly string[]): Promise<(Article | null)[]>;
  articleSummaries(ids: readonly string[]): Promise<(ArticleSummary | null)[]>;
  /**
   * For each article the entities that none published before it names, in the order of ids; articles are
   * left out, and those without a date come last. An empty list for an id that is not there.
   */
  namedFirstIn(articleIds: readonly string[]): Promise<string[][]>;
  /**
   * Committed coordinates of entities, junctions (by statement id) and missing ends; `null` too for
   * what has none, such as what came after they were computed.
   */
  positions(ids: readonly string[]): Promise<(Position | null)[]>;
  /**
   * For each entity the ids of the statements it is a subject, an object or a qualifier's entity
   * of; an empty list for an id that is not there.
   */
  statementIdsOf(entityIds: readonly string[]): Promise<(readonly string[])[]>;
  /**
   * For each entity what it is part of or located in, directly or through another, the nearest
   * first and equally near ones in the order of ids; an empty list for an id that is not there.
   */
  containersOf(entityIds: readonly string[]): Promise<(readonly string[])[]>;
  /**
   * For each entity the others that have its name, in Chinese or in English, in the order of ids;
   * an empty list for an id that is not there.
   */
  namesakesOf(entityIds: readonly string[]): Promise<(readonly string[])[]>;
  /**
   * For each entity how many statements it takes part in, by property and role, in the order of
   * properties and then subject, object, qualifier; an empty list for an id that is not there.
   */
  neighbourCounts(entityIds: readonly string[]): Promise<NeighbourCount[][]>;
  entitiesBy(filter: EntityFilter, page: PageRequest): Promise<Page<Entity>>;
  statementsBy(filter: StatementFilter, page: PageRequest): Promise<Page<Statement>>;
  /** A page of statements with all that a card or a row of a table shows of them. */
  statementsTold(filter: StatementFilter, page: PageRequest): Promise<ToldPage>;
  /** The same of facts: the first statement of each fact of which some statement passes. */
  factsTold(filter: StatementFilter, page: PageRequest): Promise<ToldPage>;
  /**
   * Entities that pass, up to the limit (at least 1), and the statements that pass and all of whose
   * entities are among them. Where the limit leaves some out, those stay that take part in most facts, of
   * all that there are, and of equal ones the first.
   */
  network(filter: NetworkFilter, limit: number): Promise<NetworkAnswer>;
  /** By the ids of both ends; null where they are more than the limit. */
  hopsFrom(request: HopsRequest): Promise<NeighbourHop[] | null>;
  /**
   * Entities that some lookup finds, up to the limit: by the first lookup that does, then by length of
   * name, then by id. They are candidates: ranking is not ours. With a filter those that take part in a
   * statement that passes.
   */
  searchEntities(lookups: readonly Lookup[], limit: number, told?: ToldFilter): Promise<Entity[]>;
  /**
   * Sentences that some lookup finds, up to the limit: by the first lookup that does, then in the
   * order of articles and of the text. With a filter those of articles that pass it, and that, where
   * `valid` is asked for, tell something that does.
   */
  searchSentences(
    lookups: readonly Lookup[],
    limit: number,
    told?: ToldFilter,
  ): Promise<SentenceFound[]>;
  /**
   * The figures among the statements that pass, by sort as JSON, unnamed groups' after the others'. What
   * several tell counts once, as the latest dated report tells it.
   */
  figures(filter: StatementFilter): Promise<FigureGroup[]>;
  /**
   * What the articles leave open, by kind of gap and then by id. With a filter the missing ends of
   * statements that pass, and the entities that take part in one.
   */
  gaps(told?: ToldFilter): Promise<Gap[]>;
  disputes(): Promise<Dispute[]>;
}

export interface NeighbourCount {
  readonly property: string;
  /** What the entity is in the statements that are counted. */
  readonly role: 'subject' | 'object' | 'qualifier';
  /** A joint statement counts once. */
  readonly statements: number;
}

/** Statements with what is shown beside them, each once and in the order of ids. */
export interface ToldPage extends Page<Statement> {
  /** The facts that they tell with others. */
  readonly facts: readonly Fact[];
  /** Those others, as far as they are no rows themselves: what follows is told of them too. */
  readonly retellings: readonly Statement[];
  /** Statements that they follow from, or that follow from them. */
  readonly causesAndResults: readonly Statement[];
  /** All that these and those name, and what their own objects are in. */
  readonly entities: readonly Entity[];
  /** The articles that these and those quote. */
  readonly articles: readonly Article[];
  /** For each entity that is an object of theirs what it is in, as `containersOf` tells it. */
  readonly containers: ReadonlyMap<string, readonly string[]>;
}

/** An entity with what it is in and who is called as it is, as the look-ups tell both. */
export interface ToldEntity {
  readonly entity: Entity;
  readonly containers: readonly Entity[];
  /** Ids. */
  readonly namesakes: readonly string[];
}

/** Figures that can be told together. */
export interface FigureGroup {
  readonly sort: FigureSort;
  /** True where a subject is an unnamed group, which may hold what is named. */
  readonly ofGroups: boolean;
  /** Of each statement, in the unit of the sort. */
  readonly values: readonly number[];
  /** False where one of them is each subject's, or where it is unclear whose it is. */
  readonly areTotals: boolean;
  /** Their ids, in order. */
  readonly statements: readonly string[];
}

export interface HopsRequest {
  /** Entities; those that are not there have no hops. */
  readonly from: readonly string[];
  /** Hops at most. */
  readonly limit: number;
  /** Families whose statements are no hops. */
  readonly withoutFamilies: readonly string[];
  /** Kinds whose entities are no neighbours. */
  readonly withoutKinds: readonly string[];
  /** Entities that are neighbours of whatever kind they are. */
  readonly always: readonly string[];
  /** Only statements that pass are hops. */
  readonly told?: ToldFilter;
}

/** From an entity to a neighbour: parallel statements are one. */
export interface NeighbourHop {
  readonly from: string;
  readonly to: string;
  /** The statements that connect them, in the order of ids. */
  readonly statements: readonly string[];
}

export interface SentenceFound {
  readonly article: string;
  readonly sentence: string;
  /** As it is read. */
  readonly text: string;
  readonly translation?: string;
}

export interface DataSetInfo extends DataSetHeader, Pick<DataSet, 'hash' | 'ontology'> {
  /** For each id that was retired the one that took its place. */
  readonly retired: Readonly<Record<string, string>>;
  /** For each id that is judged to be one with others the leader's, where that is another. */
  readonly joined: Readonly<Record<string, string>>;
  readonly counts: {
    readonly articles: number;
    readonly entities: number;
    readonly statements: number;
    readonly quotes: number;
  };
  /** Of the sentences of all articles. */
  readonly coverage: CoverageCounts;
}

export interface NetworkAnswer {
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  /** The facts that these tell with others, shown or not. */
  readonly facts: readonly Fact[];
  /** Entities that pass, whether the limit left them out or not. */
  readonly total: number;
}

/** [x, y] in the drawing's units. */
export type Position = Layout['positions'][string];
