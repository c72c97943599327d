import { articleSummariesOf } from '../../graph-seed/model/article-summary.ts';
import { judgedAsOne } from '../../graph-seed/model/as-one.ts';
import { coverageSum } from '../../graph-seed/model/coverage.ts';
import type { ReadFile } from '../../graph-seed/model/data-file.ts';
import type { DataSet, DataSetFrame } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { Fact } from '../../graph-seed/model/fact.ts';
import type { Ontology } from '../../graph-seed/model/ontology.ts';
import { type Gap, type GapEvidence, gapsFrom, gapsOf } from '../derive/gaps.ts';
import { namedAsTold } from '../derive/named-as-told.ts';
import { sharedFacts } from '../derive/shared-facts.ts';
import { countedInfo, dataSetInfo } from '../ports/data-set-info.ts';
import type { DataSetInfo } from '../ports/graph-store.ts';
import type { ArticlePortion } from './article-portion.ts';
import { type FactEvidence, factsFrom } from './fact-evidence.ts';
import { numberAt } from './numbers.ts';
import type { RowCommands } from './recorded-rows.ts';
import { RowWriter } from './row-writer.ts';
import type { Sqlite } from './sqlite.ts';
import { gathered, gathering, indexes, tables } from './tables.ts';
import { writeFiles, writeInfo } from './write-info.ts';

/** What is written once all articles are. */
type Rest = Pick<DataSet, 'documents' | 'disputes' | 'identities' | 'retired' | 'layout'> & {
  readonly info: DataSetInfo;
  readonly facts: readonly Fact[];
  readonly gaps: readonly Gap[];
};

/** Makes the tables, and writes a data set into them with the files that it was read from. Throws the engine's error. */
export function compile(database: Sqlite, dataSet: DataSet, files: readonly ReadFile[] = []): void {
  const writer = begin(database, dataSet.ontology);
  const one = judgedAsOne(dataSet.identities, dataSet.entities);
  const entities: Entity[] = [];
  dataSet.entities.forEach((told, place) => {
    const entity = one.entity(told);
    if (entity) {
      entities.push(entity);
      writer.putEntity(entity, numberAt(place));
    }
    if (entity !== told) writer.putEntityTold(told);
  });
  const statements = dataSet.statements.map((told) => {
    const statement = one.statement(told);
    writer.putStatement(statement, told);
    return statement;
  });
  const articles = dataSet.articles.map((told, place) => {
    const article = one.article(told);
    writer.putArticle(article, numberAt(place), told);
    return article;
  });
  const joined = { ...dataSet, entities, statements, articles };
  for (const summary of articleSummariesOf(joined)) writer.putSummary(summary);
  for (const [id, leaders] of namedAsTold(dataSet.articles, dataSet.statements, one)) {
    writer.putNamed(id, leaders);
  }
  const info = dataSetInfo(joined);
  end(
    database,
    writer,
    { ...joined, info, facts: sharedFacts(joined), gaps: gapsOf(joined) },
    files,
  );
}

/** As `compile`, one article after the other, of which each can be forgotten once it is written. */
export class Compiling {
  readonly #database: Sqlite;
  readonly #writer: RowWriter;
  readonly #facts: FactEvidence[] = [];
  readonly #gaps: GapEvidence[] = [];
  readonly #coverages: Parameters<typeof coverageSum>[0][number][] = [];
  readonly #counts = { articles: 0, statements: 0, quotes: 0 };

  constructor(database: Sqlite, ontology: Ontology) {
    this.#database = database;
    this.#writer = begin(database, ontology);
  }

  /** Rows that belong to no article. */
  putRows(rows: RowCommands): void {
    for (const [sql, runs] of rows) this.#database.runAll(sql, runs);
  }

  put({ rows, summary, statements, quotes, facts, gaps }: ArticlePortion): void {
    this.putRows(rows);
    this.#facts.push(facts);
    this.#gaps.push(gaps);
    if (summary) this.#coverages.push(summary.coverage);
    this.#counts.articles += 1;
    this.#counts.statements += statements;
    this.#counts.quotes += quotes;
  }

  /** Writes what is left, once articles and entities are written. */
  end(content: DataSetFrame, files: readonly ReadFile[]): void {
    const one = judgedAsOne(content.identities, content.entities);
    const entities = content.entities.flatMap((told) => {
      const entity = one.entity(told);
      if (entity !== told) this.#writer.putEntityTold(told);
      return entity ?? [];
    });
    const { articles, statements, quotes } = this.#counts;
    const counts = { articles, entities: entities.length, statements, quotes };
    const coverage = coverageSum(this.#coverages);
    const info = countedInfo(content, { joined: one.leaders, counts, coverage });
    const [facts, gaps] = [factsFrom(this.#facts), gapsFrom(entities, this.#gaps)];
    end(this.#database, this.#writer, { ...content, info, facts, gaps }, files);
  }
}

function begin(database: Sqlite, ontology: Ontology): RowWriter {
  database.exec(`${tables} BEGIN; ${gathering}`);
  return new RowWriter(database, ontology);
}

function end(database: Sqlite, writer: RowWriter, rest: Rest, files: readonly ReadFile[]): void {
  writeInfo(database, rest.info);
  writeFiles(database, files);
  writer.putPositions(rest.layout.positions);
  for (const fact of rest.facts) writer.putFact(fact);
  for (const gap of rest.gaps) writer.putGap(gap);
  writer.putLists(rest);
  database.exec(`${gathered} ${indexes} COMMIT`);
}
