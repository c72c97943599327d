import type { Caller } from '../ports/caller.ts';
import { KeptRecords } from '../records/kept-records.ts';
import { inTurns } from '../turns/in-turns.ts';
import { portionsOf } from './portions-of.ts';
import { listOf, type Sqlite } from './sqlite.ts';

/** Letters of records of one table that are kept read. */
const mostLetters = 16_000_000;

/** The records of a table by id, which were checked before they were compiled. */
export class Records<T> {
  readonly #database: Sqlite;
  readonly #query: string;
  readonly #atOnce: number;
  readonly #kept = new KeptRecords<T>(mostLetters);

  /** `atOnce` are read between two turns. */
  constructor(
    database: Sqlite,
    table: 'entities' | 'statements' | 'articles' | 'article_summaries',
    atOnce: number,
  ) {
    this.#database = database;
    this.#query = `SELECT id, record FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`;
    this.#atOnce = atOnce;
  }

  /** In the order of the ids; null for one that is not there. */
  async of(ids: readonly string[], caller?: Caller): Promise<(T | null)[]> {
    const records: (T | null)[] = [];
    await inTurns(caller, portionsOf(ids, this.#atOnce), 1, (portion) => {
      records.push(...this.#read(portion));
    });
    return records;
  }

  /** Those that are there. */
  async found(ids: readonly string[], caller?: Caller): Promise<T[]> {
    return (await this.of(ids, caller)).filter((record) => record !== null);
  }

  #read(ids: readonly string[]): (T | null)[] {
    const read = new Map<string, T>();
    const unknown: string[] = [];
    for (const id of ids) {
      const kept = this.#kept.get(id);
      if (kept === undefined) unknown.push(id);
      else read.set(id, kept);
    }
    const rows =
      unknown.length === 0
        ? []
        : this.#database.rows<[string, string]>(this.#query, [listOf(unknown)]);
    for (const [id, text] of rows) {
      const record: T = JSON.parse(text);
      read.set(id, record);
      this.#kept.keep(id, record, text.length);
    }
    return ids.map((id) => read.get(id) ?? null);
  }
}
