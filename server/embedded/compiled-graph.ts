import type { Article } from '../../graph-seed/model/article.ts';
import type { ArticleSummary } from '../../graph-seed/model/article-summary.ts';
import type { Dispute } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { Fact } from '../../graph-seed/model/fact.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { outwards } from '../derive/containers.ts';
import type { Gap } from '../derive/gaps.ts';
import type { ToldFilter } from '../ports/filters.ts';
import type { DataSetInfo, NeighbourCount, Position, SentenceFound } from '../ports/graph-store.ts';
import { KeptRecords } from '../records/kept-records.ts';
import type { Lookup } from '../search/lookup.ts';
import { Adjacency } from './adjacency.ts';
import { type Condition, conditionOfEach, takesPart, tellingCondition } from './conditions.ts';
import { firstIds, type Listed } from './first-ids.ts';
import { type FullTextTable, findNumbers, foundNumber } from './full-text.ts';
import { knownInfo } from './known-data.ts';
import { LookUps } from './look-ups.ts';
import { portions } from './portions.ts';
import { Records } from './records.ts';
import { listOf, type Sqlite } from './sqlite.ts';
import { endRoles, rolesIn } from './tables.ts';

/** Letters of conditions whose rows were counted, and of those whose first rows were looked for. */
const mostCountedLetters = 1_000_000;
const mostListedLetters = 4_000_000;

const asEnd = `role IN ${rolesIn(...endRoles)}`;

/** A compiled data set, with what was read of it lately; all requests share it. */
export class CompiledGraph {
  readonly database: Sqlite;
  readonly info: DataSetInfo;
  readonly entities: Records<Entity>;
  readonly statements: Records<Statement>;
  readonly articles: Records<Article>;
  readonly summaries: Records<ArticleSummary>;
  readonly disputes: Dispute[];
  readonly #facts = new LookUps<Fact | null>((ids) => this.#readFacts(ids), null);
  readonly #results = new LookUps<readonly string[]>((ids) => this.#readResults(ids), []);
  readonly #containers = this.#ofEach((id) => this.#readContainers(id));
  readonly #namesakes = this.#ofEach((id) => this.#readNamesakes(id));
  readonly #statementIds = this.#ofEach((id) => this.#readStatementIds(id));
  readonly #counts = new KeptRecords<number>(mostCountedLetters);
  readonly #lists = new KeptRecords<readonly string[]>(mostListedLetters);
  #gaps: Promise<Gap[]> | undefined;
  #adjacency: Promise<Adjacency> | undefined;
  #factCounts: Promise<ReadonlyMap<string, number>> | undefined;

  constructor(database: Sqlite) {
    this.database = database;
    this.info = knownInfo(database);
    this.entities = new Records(database, 'entities', 20);
    this.statements = new Records(database, 'statements', 20);
    this.articles = new Records(database, 'articles', 1);
    this.summaries = new Records(database, 'article_summaries', 50);
    const disputes = this.#texts('SELECT record FROM disputes ORDER BY id');
    this.disputes = disputes.map((record) => JSON.parse(record));
  }

  /** The first ids of rows that pass, or of their facts, after an id; the same page is asked for often. */
  firstIds(listed: Listed, condition: Condition, first: number, after: string): readonly string[] {
    const { sql, values } = firstIds(listed, condition, first, after);
    const question = `${sql} ${JSON.stringify(values)}`;
    const known = this.#lists.get(question);
    if (known) return known;
    const ids = this.database.rows<[string]>(sql, values).map(([id]) => id);
    this.#lists.keep(question, ids, question.length + ids.join().length);
    return ids;
  }

  /** How many rows pass, or facts of theirs; every page of a list tells it, so it is counted once. */
  count({ table, key }: Listed, { sql, values }: Condition): number {
    const query = `SELECT count(DISTINCT ${key}) FROM ${table} WHERE ${sql}`;
    const question = `${query} ${JSON.stringify(values)}`;
    const known = this.#counts.get(question);
    if (known !== undefined) return known;
    const [[count] = [0]] = this.database.rows<[number]>(query, values);
    this.#counts.keep(question, count, question.length);
    return count;
  }

  /** Read when first asked for, since walks alone need it. */
  adjacency(): Promise<Adjacency> {
    this.#adjacency ??= Adjacency.of(this.database);
    return this.#adjacency;
  }

  /** How many facts connect each entity with others; read when first asked for. */
  factCounts(): Promise<ReadonlyMap<string, number>> {
    this.#factCounts ??= this.#countFacts();
    return this.#factCounts;
  }

  async #countFacts(): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    const sql = `SELECT id, (
        SELECT count(DISTINCT fact) FROM links JOIN statements ON statements.id = links.statement
        WHERE links.entity = entities.id AND ${asEnd} AND participants > 1
      ) FROM entities`;
    for await (const [id, count] of portions<[string, number]>(this.database, sql, ['id'], [''])) {
      counts.set(id, count);
    }
    return counts;
  }

  /** Read once for all who ask, also while it is read: so on behalf of none of them. */
  gaps(): Promise<Gap[]> {
    this.#gaps ??= this.#readGaps();
    return this.#gaps;
  }

  async #readGaps(): Promise<Gap[]> {
    const gaps: Gap[] = [];
    const sql = 'SELECT rank, id, record FROM gaps';
    const rows = portions<[number, string, string]>(this.database, sql, ['rank', 'id'], [-1, '']);
    for await (const [, , record] of rows) {
      gaps.push(JSON.parse(record));
    }
    return gaps;
  }

  positions(ids: readonly string[]): (Position | null)[] {
    const sql = 'SELECT id, x, y FROM positions WHERE id IN (SELECT value FROM json_each(?))';
    const rows = this.database.rows<[string, number, number]>(sql, [listOf(ids)]);
    const found = new Map(rows.map(([id, x, y]): [string, Position] => [id, [x, y]]));
    return ids.map((id) => found.get(id) ?? null);
  }

  /** Those of the ids whose statements pass. */
  statementsPassing(ids: readonly string[], told: ToldFilter): string[] {
    const { sql, values } = conditionOfEach(told);
    const query = `SELECT id FROM statements
      WHERE id IN (SELECT value FROM json_each(?)) AND ${sql}`;
    return this.database.rows<[string]>(query, [listOf(ids), ...values]).map(([id]) => id);
  }

  /** Those of the ids whose entities take part in a statement that passes. */
  entitiesPassing(ids: readonly string[], told: ToldFilter): string[] {
    const { sql, values } = takesPart('value', told);
    const query = `SELECT value FROM json_each(?) WHERE ${sql}`;
    return this.database.rows<[string]>(query, [listOf(ids), ...values]).map(([id]) => id);
  }

  /** The ids of entities that some lookup finds, in the order of `findNumbers`. */
  entitiesFoundBy(lookups: readonly Lookup[], limit: number, told?: ToldFilter): string[] {
    const passing = told && isNumberOf('entities', 'name_terms', takesPart('entities.id', told));
    const numbers = findNumbers(this.database, 'name_terms', lookups, limit, passing);
    const sql = `SELECT number, id FROM entities
      WHERE number IN (SELECT value FROM json_each(?))`;
    const rows = this.database.rows<[number, string]>(sql, [JSON.stringify(numbers)]);
    const ids = new Map(rows);
    return numbers.flatMap((number) => ids.get(number) ?? []);
  }

  /** Sentences that some lookup finds, in the order of `findNumbers`. */
  sentencesFoundBy(lookups: readonly Lookup[], limit: number, told?: ToldFilter): SentenceFound[] {
    const passing =
      told &&
      isNumberOf('sentences', 'sentence_terms', tellingCondition('sentences.article', told));
    const numbers = findNumbers(this.database, 'sentence_terms', lookups, limit, passing);
    const sql = `SELECT number, article, sentence, text, translation FROM sentences
      WHERE number IN (SELECT value FROM json_each(?))`;
    const rows = this.database.rows<[number, string, string, string, string | null]>(sql, [
      JSON.stringify(numbers),
    ]);
    const found = new Map(
      rows.map(([number, article, sentence, text, translation]) => [
        number,
        { article, sentence, text, ...(translation !== null && { translation }) },
      ]),
    );
    return numbers.flatMap((number) => found.get(number) ?? []);
  }

  statementIdsOf(entity: string): readonly string[] {
    return this.#statementIds.of(entity);
  }

  /** For each statement that tells a fact with others that fact. */
  factsOf(statements: readonly string[]): ReadonlyMap<string, Fact> {
    const facts = this.#facts.ofAll(statements);
    return new Map(
      statements.flatMap((id, index): [string, Fact][] => {
        const fact = facts[index];
        return fact ? [[id, fact]] : [];
      }),
    );
  }

  /** Statements that follow from any of these. */
  resultsOf(statements: readonly string[]): string[] {
    return this.#results.ofAll(statements).flat();
  }

  containersOf(entity: string): readonly string[] {
    return this.#containers.of(entity);
  }

  namesakesOf(entity: string): readonly string[] {
    return this.#namesakes.of(entity);
  }

  namedFirstIn(article: string): string[] {
    const order = "coalesce(published, '~'), articles.id";
    const sql = `SELECT DISTINCT named.entity FROM named JOIN entities ON entities.id = named.entity
      WHERE article = ?1 AND kind <> ?2 AND NOT EXISTS (
        SELECT 1 FROM named AS other JOIN articles ON articles.id = other.article
        WHERE other.entity = named.entity
          AND (${order}) < (SELECT ${order} FROM articles WHERE articles.id = ?1)
      ) ORDER BY 1`;
    return this.#texts(sql, article, Kind.Article);
  }

  neighbourCounts(entity: string): NeighbourCount[] {
    const sql = `SELECT property, role, count(*) FROM links
      WHERE entity = ? AND ${asEnd} GROUP BY property, role ORDER BY property`;
    const rows = this.database.rows<[string, NeighbourCount['role'], number]>(sql, [entity]);
    return rows
      .map(([property, role, statements]) => ({ property, role, statements }))
      .sort((a, b) =>
        a.property === b.property ? endRoles.indexOf(a.role) - endRoles.indexOf(b.role) : 0,
      );
  }

  /** A look-up that is made for one id at a time. */
  #ofEach(read: (id: string) => readonly string[]): LookUps<readonly string[]> {
    return new LookUps((ids) => ids.map((id) => [id, read(id)] as const), []);
  }

  #readStatementIds(entity: string): string[] {
    const sql = `SELECT DISTINCT statement FROM links
      WHERE entity = ? AND ${asEnd} ORDER BY statement`;
    return this.#texts(sql, entity);
  }

  #readFacts(statements: readonly string[]): [string, Fact][] {
    const sql = `SELECT statements.id, facts.record FROM statements JOIN facts ON facts.id = fact
      WHERE statements.id IN (SELECT value FROM json_each(?))`;
    const rows = this.database.rows<[string, string]>(sql, [listOf(statements)]);
    return rows.map(([id, record]) => [id, JSON.parse(record)]);
  }

  #readResults(statements: readonly string[]): ReadonlyMap<string, readonly string[]> {
    const sql = `SELECT DISTINCT cause, statement FROM causes
      WHERE cause IN (SELECT value FROM json_each(?))`;
    const rows = this.database.rows<[string, string]>(sql, [listOf(statements)]);
    const results = new Map<string, string[]>();
    for (const [cause, statement] of rows) {
      const known = results.get(cause);
      if (known) known.push(statement);
      else results.set(cause, [statement]);
    }
    return results;
  }

  #readContainers(entity: string): string[] {
    const sql = 'SELECT DISTINCT whole FROM containment WHERE part = ?';
    return outwards(entity, (part) => this.#texts(sql, part));
  }

  #readNamesakes(entity: string): string[] {
    const others = (column: string) => `SELECT other.id FROM entities AS one
      JOIN entities AS other ON other.${column} = one.${column}
      WHERE one.id = ?1 AND other.id <> ?1`;
    return this.#texts(`${others('name')} UNION ${others('name_en')} ORDER BY 1`, entity);
  }

  #texts(sql: string, ...values: readonly string[]): string[] {
    return this.database.rows<[string]>(sql, values).map(([text]) => text);
  }
}

/** That the row of the number that a full-text table gives passes. */
function isNumberOf(
  table: 'entities' | 'sentences',
  found: FullTextTable,
  { sql, values }: Condition,
): Condition {
  return {
    sql: `EXISTS (SELECT 1 FROM ${table} WHERE ${table}.number = ${foundNumber(found)} AND ${sql})`,
    values,
  };
}
