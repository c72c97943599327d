import type { Article } from '../../graph-seed/model/article.ts';
import { type AsOne, judgedAsOne } from '../../graph-seed/model/as-one.ts';
import type { DataSetChange } from '../../graph-seed/model/data-set-change.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { Judgement } from '../../graph-seed/model/judgement.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { knownData, statementsTold, withMissing } from './known-data.ts';
import { listOf, type Sqlite } from './sqlite.ts';

const listed = '(SELECT value FROM json_each(?))';

/** Something as it stands in the tables, as it is to stand there, and as it was read. */
export interface Rewritten<T> {
  readonly was: T;
  readonly now: T;
  readonly told: T;
}

/**
 * What judgements make of what is compiled, before and after a change: of these, or of the entities that
 * they judge. Made before anything is written.
 */
export class JudgedOtherwise {
  readonly after: AsOne;
  /** Statements and articles of other documents that name something by another leader, or in other words. */
  readonly statements: readonly Rewritten<Statement>[];
  readonly articles: readonly Rewritten<Article>[];
  /** Statements of missing ends that are one with others than before. */
  readonly leftOpen: readonly string[];
  readonly #before: AsOne;
  readonly #declaredBefore: ReadonlyMap<string, Entity>;
  readonly #declared: ReadonlyMap<string, Entity>;

  constructor(database: Sqlite, change: DataSetChange) {
    const records = <T>(sql: string): T[] =>
      database.rows<[string]>(sql, []).map(([record]) => JSON.parse(record));
    const judgements = records<Judgement>('SELECT record FROM identities');
    const ids = [...judgements, ...change.identities].flatMap((judgement) => judgement.ids);
    const wanted = new Set(ids);
    const changed = [...change.entities.map(({ id }) => id), ...change.entitiesGone];
    const declared = knownData(database).entities([...wanted, ...changed]);
    this.#declaredBefore = new Map(declared.map((entity) => [entity.id, entity]));
    const now = new Map(this.#declaredBefore);
    for (const id of change.entitiesGone) now.delete(id);
    for (const entity of change.entities) now.set(entity.id, entity);
    this.#declared = now;
    this.#before = judgedAsOne(judgements, declared);
    this.after = judgedAsOne(change.identities, [...now.values()]);
    const otherwise = [...wanted].filter((id) => this.#before.looks(id) !== this.after.looks(id));
    this.leftOpen = withMissing(database, otherwise);
    const isAlone = otherwise.length === 0;
    this.statements = isAlone ? [] : this.#rewritten(database, otherwise, change.articlesGone);
    this.articles = isAlone ? [] : this.#renamed(database, otherwise, change.articlesGone);
  }

  /** Of each entity that is declared or judged otherwise what it was and is to be, where that differs. */
  entities(): { readonly id: string; readonly now: Entity | undefined }[] {
    return this.#changes((one, entity) => entity && one.entity(entity));
  }

  /** The same of what is kept of it as it is declared. */
  entitiesTold(): { readonly id: string; readonly now: Entity | undefined }[] {
    return this.#changes((one, entity) =>
      entity && one.entity(entity) !== entity ? entity : undefined,
    );
  }

  #changes(kept: (one: AsOne, entity: Entity | undefined) => Entity | undefined) {
    return [...new Set([...this.#declaredBefore.keys(), ...this.#declared.keys()])].flatMap(
      (id) => {
        const was = kept(this.#before, this.#declaredBefore.get(id));
        const now = kept(this.after, this.#declared.get(id));
        return JSON.stringify(was) === JSON.stringify(now) ? [] : [{ id, now }];
      },
    );
  }

  #rewritten(
    database: Sqlite,
    ids: readonly string[],
    articlesGone: readonly string[],
  ): Rewritten<Statement>[] {
    const known = [...ids, ...ids.map(this.#before.leaderOf)];
    const sql = `SELECT statements.record, told.record FROM statements
      JOIN ${statementsTold} AS told ON told.id = statements.id
      WHERE statements.id IN (
        SELECT statement FROM links WHERE entity IN ${listed} UNION SELECT value FROM json_each(?)
      ) AND statements.id NOT IN (SELECT statement FROM quoted WHERE article IN ${listed})
      ORDER BY statements.id`;
    const open = withMissing(database, known);
    return database
      .rows<[string, string]>(sql, [listOf(known), listOf(open), listOf(articlesGone)])
      .flatMap(([record, toldRecord]) => {
        const told: Statement = JSON.parse(toldRecord);
        const now = this.after.statement(told);
        return JSON.stringify(now) === record ? [] : [{ was: JSON.parse(record), now, told }];
      });
  }

  /** By a statement as by a mention. */
  #renamed(
    database: Sqlite,
    ids: readonly string[],
    articlesGone: readonly string[],
  ): Rewritten<Article>[] {
    const saying = this.statements.flatMap(({ told }) =>
      told.evidence.map(({ article }) => article),
    );
    const sql = `SELECT articles.record, mentions FROM articles
      LEFT JOIN mentions_told ON mentions_told.article = articles.id
      WHERE articles.id IN (
        SELECT article FROM named WHERE told IN ${listed} UNION SELECT value FROM json_each(?)
      ) AND articles.id NOT IN ${listed} ORDER BY articles.id`;
    return database
      .rows<[string, string | null]>(sql, [listOf(ids), listOf(saying), listOf(articlesGone)])
      .map(([record, mentions]) => {
        const was: Article = JSON.parse(record);
        const told = mentions === null ? was : { ...was, mentions: JSON.parse(mentions) };
        return { was, now: this.after.article(told), told };
      });
  }
}
