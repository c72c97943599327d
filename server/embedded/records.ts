import type { Caller } from '../ports/caller.ts';
import { KeptRecords } from '../records/kept-records.ts';
import { inTurns } from '../turns/in-turns.ts';
import type { Sqlite } from './sqlite.ts';

/** Letters of records of one table that are kept read. */
const mostLetters = 8_000_000;

/** The records of a table by id, which were checked before they were compiled. */
export class Records<T> {
  readonly #database: Sqlite;
  readonly #query: string;
  readonly #atOnce: number;
  readonly #kept = new KeptRecords<T>(mostLetters);

  /** `atOnce` are read between two turns. */
  constructor(database: Sqlite, table: 'entities' | 'statements' | 'articles', atOnce: number) {
    this.#database = database;
    this.#query = `SELECT record FROM ${table} WHERE id = ?`;
    this.#atOnce = atOnce;
  }

  /** In the order of the ids; null for one that is not there. */
  async of(ids: readonly string[], caller?: Caller): Promise<(T | null)[]> {
    const records: (T | null)[] = [];
    await inTurns(caller, ids, this.#atOnce, (id) => {
      records.push(this.#read(id));
    });
    return records;
  }

  /** Those that are there. */
  async found(ids: readonly string[], caller?: Caller): Promise<T[]> {
    return (await this.of(ids, caller)).filter((record) => record !== null);
  }

  #read(id: string): T | null {
    const kept = this.#kept.get(id);
    if (kept !== undefined) return kept;
    const [row] = this.#database.rows<[string]>(this.#query, [id]);
    if (!row) return null;
    const record: T = JSON.parse(row[0]);
    this.#kept.keep(id, record, row[0].length);
    return record;
  }
}
