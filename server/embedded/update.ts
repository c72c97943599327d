import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../graph-seed/model/article.ts';
import { type ArticleSummary, articleSummariesOf } from '../../graph-seed/model/article-summary.ts';
import { coverageSum } from '../../graph-seed/model/coverage.ts';
import type { DataSetChange } from '../../graph-seed/model/data-set-change.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { missingEndsIn, participantsOf, type Statement } from '../../graph-seed/model/statement.ts';
import { entitiesAmong } from '../../graph-seed/model/value.ts';
import { gapKinds, gapsOf } from '../derive/gaps.ts';
import { namedAsTold } from '../derive/named-as-told.ts';
import { countedInfo, quotesOf } from '../ports/data-set-info.ts';
import { JudgedOtherwise, type Rewritten } from './judged-otherwise.ts';
import { knownInfo, statementsTold, withMissing } from './known-data.ts';
import { middleFirst, numberFor } from './numbers.ts';
import { factsOfStatements, replaceFacts } from './replace-facts.ts';
import { RowWriter, sentenceRoom } from './row-writer.ts';
import { listOf, type Sqlite } from './sqlite.ts';
import { writeFiles, writeInfo } from './write-info.ts';

const listed = '(SELECT value FROM json_each(?))';

/**
 * Brings what was compiled to what the data files tell now, by the rows that this changes. Throws NoRoom
 * where it has to be compiled anew, and the engine's error; what is there then is of no use.
 */
export function update(database: Sqlite, change: DataSetChange): void {
  new Update(database, change).run();
}

/** A statement as it is to stand in the tables, and as it was read. */
type Written = Pick<Rewritten<Statement>, 'now' | 'told'>;

class Update {
  readonly #database: Sqlite;
  readonly #change: DataSetChange;
  readonly #writer: RowWriter;
  readonly #judged: JudgedOtherwise;
  /** Statements that are written, and those that these replace. */
  readonly #written: readonly Written[];
  readonly #replaced: readonly Statement[];

  constructor(database: Sqlite, change: DataSetChange) {
    this.#database = database;
    this.#change = change;
    this.#writer = new RowWriter(database, knownInfo(database).ontology);
    this.#judged = new JudgedOtherwise(database, change);
    const { after, statements } = this.#judged;
    this.#written = [
      ...change.statements.map((told) => ({ told, now: after.statement(told) })),
      ...statements,
    ];
    const gone = this.#records<Statement>(
      `SELECT record FROM statements WHERE id IN (
        SELECT statement FROM quoted WHERE article IN ${listed})`,
      change.articlesGone,
    );
    this.#replaced = [...gone, ...statements.map(({ was }) => was)];
  }

  run(): void {
    this.#database.exec('BEGIN');
    const factsTold = factsOfStatements(
      this.#database,
      this.#replaced.map(({ id }) => id),
    );
    const entities = this.#replaceEntities();
    for (const statement of this.#replaced) this.#writer.dropStatement(statement);
    for (const { now, told } of this.#written) this.#writer.putStatement(now, told);
    this.#replaceArticles();
    this.#replaceNamed();
    for (const summary of articleSummariesOf(this.#change)) this.#writer.putSummary(summary);
    this.#replaceGaps(entities);
    const { after, leftOpen } = this.#judged;
    const changed = [...this.#written.map(({ now }) => now.id), ...leftOpen];
    replaceFacts(this.#database, this.#writer, after, { changed, factsTold });
    this.#replaceInfo();
    this.#database.exec('COMMIT');
  }

  /** One that is another keeps its number. Gives the ids of those that are others, new or gone. */
  #replaceEntities(): string[] {
    const changes = this.#judged.entities();
    const ids = changes.map(({ id }) => id);
    const sql = `SELECT number, record FROM entities WHERE id IN ${listed}`;
    const numbers = new Map<string, number>();
    for (const [number, record] of this.#database.rows<[number, string]>(sql, [listOf(ids)])) {
      const entity: Entity = JSON.parse(record);
      numbers.set(entity.id, number);
      this.#writer.dropEntity(entity, number);
    }
    const entities = changes.flatMap(({ now }) => now ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const entity of entities.filter(({ id }) => numbers.has(id))) {
      this.#writer.putEntity(entity, numbers.get(entity.id) ?? 0);
    }
    for (const entity of middleFirst(entities.filter(({ id }) => !numbers.has(id)))) {
      this.#writer.putEntity(entity, numberFor(this.#database, 'entities', entity.id, 1));
    }
    const told = this.#judged.entitiesTold();
    this.#writer.dropEntitiesTold(told.map(({ id }) => id));
    for (const { now } of told) if (now) this.#writer.putEntityTold(now);
    return ids;
  }

  #replaceArticles(): void {
    const { articles, articlesGone } = this.#change;
    const sql = `SELECT number, record FROM articles WHERE id IN ${listed}`;
    const rows = this.#database.rows<[number, string]>(sql, [listOf(articlesGone)]);
    const numbers = new Map<string, number>();
    for (const [number, record] of rows) {
      const article: Article = JSON.parse(record);
      numbers.set(article.id, number);
      this.#writer.dropArticle(article, number);
    }
    const put = (told: Article, number: number) =>
      this.#writer.putArticle(this.#judged.after.article(told), number, told);
    for (const article of articles.filter(({ id }) => numbers.has(id))) {
      put(article, numbers.get(article.id) ?? 0);
    }
    for (const article of middleFirst(articles.filter(({ id }) => !numbers.has(id)))) {
      put(article, numberFor(this.#database, 'articles', article.id, sentenceRoom));
    }
    for (const { was, now, told } of this.#judged.articles) {
      if (!isDeepStrictEqual(was, now)) this.#writer.replaceMentions(now, told);
    }
  }

  #replaceNamed(): void {
    const { articles, statements } = this.#change;
    const others = this.#judged.articles.map(({ told }) => told);
    const ids = others.map(({ id }) => id);
    for (const id of ids) this.#writer.dropNamed(id);
    const said = this.#records<Statement>(
      `SELECT record FROM ${statementsTold} WHERE id IN (
        SELECT statement FROM quoted WHERE article IN ${listed})`,
      ids,
    );
    const named = namedAsTold(
      [...articles, ...others],
      [...statements, ...said],
      this.#judged.after,
    );
    for (const [article, leaders] of named) this.#writer.putNamed(article, leaders);
  }

  /** Of what is told otherwise, or of what follows from it. */
  #replaceGaps(entities: readonly string[]): void {
    const changed = [...this.#replaced, ...this.#written.map(({ now }) => now)];
    const causes = this.#statements(changed.flatMap(({ resultOf }) => resultOf));
    const ids = [
      ...entities,
      ...changed.flatMap(participantsOf),
      ...causes.flatMap(({ objects }) => entitiesAmong(objects ?? [])),
    ];
    const missing = new Set(missingEndsIn(changed).map(({ id }) => id));
    // Statements of one article may leave the same end open.
    const open = [
      ...withMissing(this.#database, [...missing]),
      ...this.#written.map(({ now }) => now.id),
    ];
    const sql = `DELETE FROM gaps WHERE id IN ${listed} AND rank`;
    const rank = gapKinds.indexOf('missingEnd');
    this.#database.run(`${sql} <> ${rank}`, [listOf(ids)]);
    this.#database.run(`${sql} = ${rank}`, [listOf([...missing])]);
    const { ontology } = knownInfo(this.#database);
    const now = this.#records<Entity>(
      `SELECT record FROM entities WHERE id IN ${listed} ORDER BY number`,
      ids,
    );
    // Of an entity that has no gap where nothing is told, none has to be looked for.
    const bare = gapsOf({ ontology, entities: now, statements: [] });
    const asked = new Set(bare.flatMap((gap) => (gap.kind === 'missingEnd' ? [] : [gap.entity])));
    for (const gap of gapsOf({
      ontology,
      entities: now.filter(({ id }) => asked.has(id)),
      statements: this.#toldOf([...asked]),
    })) {
      if (gap.kind !== 'missingEnd') this.#writer.putGap(gap);
    }
    for (const gap of gapsOf({ ontology, entities: [], statements: this.#statements(open) })) {
      if (gap.kind === 'missingEnd' && missing.has(gap.missing.id)) this.#writer.putGap(gap);
    }
  }

  /** What is told of entities, and what follows from it. */
  #toldOf(entities: readonly string[]): Statement[] {
    const sql = `SELECT DISTINCT statement FROM links WHERE entity IN ${listed}`;
    const told = this.#database.rows<[string]>(sql, [listOf(entities)]).map(([id]) => id);
    const results = `SELECT DISTINCT statement FROM causes WHERE cause IN ${listed}`;
    const following = this.#database.rows<[string]>(results, [listOf(told)]).map(([id]) => id);
    return this.#statements([...new Set([...told, ...following])]);
  }

  #replaceInfo(): void {
    const { unplaced, positions, files } = this.#change;
    this.#database.run(`DELETE FROM positions WHERE id IN ${listed}`, [
      listOf([...unplaced, ...Object.keys(positions)]),
    ]);
    this.#writer.putPositions(positions);
    this.#writer.putLists(this.#change);
    writeFiles(this.#database, files);
    const { ontology, counts } = knownInfo(this.#database);
    const count = (table: string) =>
      this.#database.rows<[number]>(`SELECT count(*) FROM ${table}`)[0]?.[0] ?? 0;
    const summaries = this.#database
      .rows<[string]>('SELECT record FROM article_summaries')
      .map(([record]): ArticleSummary => JSON.parse(record));
    writeInfo(
      this.#database,
      countedInfo(
        { ...this.#change, ontology },
        {
          joined: this.#judged.after.leaders,
          counts: {
            articles: count('articles'),
            entities: count('entities'),
            statements: count('statements'),
            quotes:
              counts.quotes -
              quotesOf(this.#replaced) +
              quotesOf(this.#written.map(({ now }) => now)),
          },
          coverage: coverageSum(summaries.map(({ coverage }) => coverage)),
        },
      ),
    );
  }

  #statements(ids: readonly string[]): Statement[] {
    return this.#records(`SELECT record FROM statements WHERE id IN ${listed} ORDER BY id`, ids);
  }

  #records<T>(sql: string, ...lists: readonly (readonly string[])[]): T[] {
    const rows = this.#database.rows<[string]>(sql, lists.map(listOf));
    return rows.map(([record]) => JSON.parse(record));
  }
}
