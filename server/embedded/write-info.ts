import type { ReadFile } from '../../graph-seed/model/data-file.ts';
import type { DataSetInfo } from '../ports/graph-store.ts';
import type { Sqlite } from './sqlite.ts';

/** Writes what a data set tells of itself, in place of what was there. */
export function writeInfo(database: Sqlite, info: DataSetInfo): void {
  database.run('DELETE FROM data_set', []);
  database.run('INSERT INTO data_set VALUES (?)', [JSON.stringify(info)]);
}

/** Writes which files a data set was read from, in place of those that were there. */
export function writeFiles(database: Sqlite, files: readonly ReadFile[]): void {
  database.run('DELETE FROM files', []);
  for (const { path, digest, entities } of files) {
    database.run('INSERT INTO files VALUES (?, ?, ?)', [path, digest, JSON.stringify(entities)]);
  }
}
