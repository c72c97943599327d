import type { Article } from '../../graph-seed/model/article.ts';
import { type ArticleSummary, articleSummariesOf } from '../../graph-seed/model/article-summary.ts';
import { coverageSum } from '../../graph-seed/model/coverage.ts';
import type { DataSetChange } from '../../graph-seed/model/data-set-change.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { Judgement } from '../../graph-seed/model/judgement.ts';
import { missingEndsIn, participantsOf, type Statement } from '../../graph-seed/model/statement.ts';
import { entitiesAmong } from '../../graph-seed/model/value.ts';
import { gapKinds, gapsOf } from '../derive/gaps.ts';
import { namedByArticle } from '../derive/named-by-article.ts';
import { countedInfo, quotesOf } from '../ports/data-set-info.ts';
import { knownInfo } from './known-data.ts';
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

class Update {
  readonly #database: Sqlite;
  readonly #change: DataSetChange;
  readonly #writer: RowWriter;

  constructor(database: Sqlite, change: DataSetChange) {
    this.#database = database;
    this.#change = change;
    this.#writer = new RowWriter(database, knownInfo(database).ontology);
  }

  run(): void {
    const { articles, statements, articlesGone } = this.#change;
    this.#database.exec('BEGIN');
    const told = this.#records<Statement>(
      `SELECT record FROM statements WHERE id IN (
        SELECT statement FROM quoted WHERE article IN ${listed})`,
      articlesGone,
    );
    const factsTold = factsOfStatements(
      this.#database,
      told.map(({ id }) => id),
    );
    const judged = this.#records<Judgement>('SELECT record FROM identities');
    this.#replaceEntities();
    for (const statement of told) this.#writer.dropStatement(statement);
    for (const statement of statements) this.#writer.putStatement(statement);
    this.#replaceArticles();
    for (const summary of articleSummariesOf(this.#change)) this.#writer.putSummary(summary);
    for (const [article, entities] of namedByArticle(articles, statements)) {
      this.#writer.putNamed(article, entities);
    }
    this.#replaceGaps(told);
    replaceFacts(this.#database, this.#writer, { change: this.#change, factsTold, judged });
    this.#replaceInfo(told);
    this.#database.exec('COMMIT');
  }

  /** One that is another keeps its number. */
  #replaceEntities(): void {
    const { entities, entitiesGone } = this.#change;
    const ids = [...entitiesGone, ...entities.map(({ id }) => id)];
    const sql = `SELECT number, record FROM entities WHERE id IN ${listed}`;
    const numbers = new Map<string, number>();
    for (const [number, record] of this.#database.rows<[number, string]>(sql, [listOf(ids)])) {
      const entity: Entity = JSON.parse(record);
      numbers.set(entity.id, number);
      this.#writer.dropEntity(entity, number);
    }
    for (const entity of entities.filter(({ id }) => numbers.has(id))) {
      this.#writer.putEntity(entity, numbers.get(entity.id) ?? 0);
    }
    for (const entity of middleFirst(entities.filter(({ id }) => !numbers.has(id)))) {
      this.#writer.putEntity(entity, numberFor(this.#database, 'entities', entity.id, 1));
    }
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
    for (const article of articles.filter(({ id }) => numbers.has(id))) {
      this.#writer.putArticle(article, numbers.get(article.id) ?? 0);
    }
    for (const article of middleFirst(articles.filter(({ id }) => !numbers.has(id)))) {
      const number = numberFor(this.#database, 'articles', article.id, sentenceRoom);
      this.#writer.putArticle(article, number);
    }
  }

  /** Of what is told otherwise, or of what follows from it. */
  #replaceGaps(told: readonly Statement[]): void {
    const { statements, entities, entitiesGone } = this.#change;
    const changed = [...told, ...statements];
    const causes = this.#statements(changed.flatMap(({ resultOf }) => resultOf));
    const ids = [
      ...entitiesGone,
      ...entities.map(({ id }) => id),
      ...changed.flatMap(participantsOf),
      ...causes.flatMap(({ objects }) => entitiesAmong(objects ?? [])),
    ];
    const missing = missingEndsIn(told).map(({ id }) => id);
    const sql = `DELETE FROM gaps WHERE id IN ${listed} AND rank`;
    const rank = gapKinds.indexOf('missingEnd');
    this.#database.run(`${sql} <> ${rank}`, [listOf(ids)]);
    this.#database.run(`${sql} = ${rank}`, [listOf(missing)]);
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
    for (const gap of gapsOf({ ontology, entities: [], statements })) this.#writer.putGap(gap);
  }

  /** What is told of entities, and what follows from it. */
  #toldOf(entities: readonly string[]): Statement[] {
    const sql = `SELECT DISTINCT statement FROM links WHERE entity IN ${listed}`;
    const told = this.#database.rows<[string]>(sql, [listOf(entities)]).map(([id]) => id);
    const results = `SELECT DISTINCT statement FROM causes WHERE cause IN ${listed}`;
    const following = this.#database.rows<[string]>(results, [listOf(told)]).map(([id]) => id);
    return this.#statements([...new Set([...told, ...following])]);
  }

  #replaceInfo(told: readonly Statement[]): void {
    const { unplaced, positions, statements, files } = this.#change;
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
          counts: {
            articles: count('articles'),
            entities: count('entities'),
            statements: count('statements'),
            quotes: counts.quotes - quotesOf(told) + quotesOf(statements),
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
