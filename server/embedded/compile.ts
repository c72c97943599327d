import { articleSummariesOf } from '../../graph-seed/model/article-summary.ts';
import type { ReadFile } from '../../graph-seed/model/data-file.ts';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { gapsOf } from '../derive/gaps.ts';
import { namedByArticle } from '../derive/named-by-article.ts';
import { dataSetInfo } from '../ports/data-set-info.ts';
import { numberAt } from './numbers.ts';
import { RowWriter } from './row-writer.ts';
import type { Sqlite } from './sqlite.ts';
import { gathered, gathering, indexes } from './tables.ts';
import { writeFiles, writeInfo } from './write-info.ts';

/**
 * Writes a data set into the empty tables, all of it or nothing, with the files that it was read from.
 * Throws the engine's error.
 */
export function compile(database: Sqlite, dataSet: DataSet, files: readonly ReadFile[] = []): void {
  const writer = new RowWriter(database, dataSet.ontology);
  database.exec(`BEGIN; ${gathering}`);
  writeInfo(database, dataSetInfo(dataSet));
  writeFiles(database, files);
  for (const [place, entity] of dataSet.entities.entries()) {
    writer.putEntity(entity, numberAt(place));
  }
  for (const statement of dataSet.statements) writer.putStatement(statement);
  for (const [place, article] of dataSet.articles.entries()) {
    writer.putArticle(article, numberAt(place));
  }
  for (const summary of articleSummariesOf(dataSet)) writer.putSummary(summary);
  for (const [article, entities] of namedByArticle(dataSet.articles, dataSet.statements)) {
    writer.putNamed(article, entities);
  }
  writer.putPositions(dataSet.layout.positions);
  for (const gap of gapsOf(dataSet)) writer.putGap(gap);
  writer.putLists(dataSet);
  database.exec(`${gathered} ${indexes} COMMIT`);
}
