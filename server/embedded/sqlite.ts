import Database from 'libsql';
import { StoreError } from '../ports/store-error.ts';

/** What is written into a column, and read from it. */
export type Value = string | number | null;

type Prepared = Database.Statement<[readonly Value[]]>;

/** A SQLite database in a file, or in memory. Each query is prepared once. */
export class Sqlite {
  readonly #path: string;
  readonly #database: Database.Database;
  readonly #prepared = new Map<string, Prepared>();
  #isOpen = true;

  /** Makes the file where there is none. Throws the engine's error, with its `code`. */
  constructor(path: string) {
    this.#path = path;
    this.#database = new Database(path);
  }

  static inMemory(): Sqlite {
    return new Sqlite(':memory:');
  }

  /** Runs several commands. Throws the engine's error. */
  exec(sql: string): void {
    this.#database.exec(sql);
  }

  /** Runs a command with values for its question marks. Throws the engine's error. */
  run(sql: string, values: readonly Value[]): void {
    this.#prepare(sql).run(values);
  }

  /** The rows of a query, each as its columns; what these hold is told by the query. Throws a StoreError. */
  rows<Row extends readonly Value[]>(sql: string, values: readonly Value[] = []): Row[] {
    try {
      return this.#prepare(sql).raw().all(values) as Row[];
    } catch (error) {
      const message = `What was compiled into ${this.#path} cannot be read. Start the server again.`;
      throw new StoreError('STORE_FAILED', message, { cause: error });
    }
  }

  /** Calling it again is harmless. */
  close(): void {
    if (this.#isOpen) this.#database.close();
    this.#isOpen = false;
    this.#prepared.clear();
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const prepared = this.#database.prepare<[readonly Value[]]>(sql);
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}

/** Texts as one value, for `IN (SELECT value FROM json_each(?))`. No data hold U+0000, which SQLite would cut at. */
export function listOf(texts: readonly string[]): string {
  return JSON.stringify(texts.filter((text) => !text.includes('\u0000')));
}
