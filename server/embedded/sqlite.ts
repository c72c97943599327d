import Database from 'libsql';
import { StoreError } from '../ports/store-error.ts';

/** What is written into a column, and read from it. */
export type Value = string | number | null;

type Prepared = Database.Statement<[readonly Value[]]>;

/** What runs a command with values for its question marks. */
export interface Commands {
  run(sql: string, values: readonly Value[]): void;
}

/** Is told how many seconds a question took, during which its thread did nothing else. */
export type OnCall = (seconds: number) => void;

/** A SQLite database in a file, or in memory. Each query is prepared once. */
export class Sqlite implements Commands {
  readonly #path: string;
  readonly #database: Database.Database;
  readonly #prepared = new Map<string, Prepared>();
  readonly #onCall: OnCall | undefined;
  #isOpen = true;

  /** Makes the file where there is none. Throws the engine's error, with its `code`. */
  constructor(path: string, onCall?: OnCall) {
    this.#path = path;
    this.#onCall = onCall;
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

  /** Runs a command once for each list of values. Throws the engine's error. */
  runAll(sql: string, runs: readonly (readonly Value[])[]): void {
    const prepared = this.#prepare(sql);
    for (const values of runs) prepared.run(values);
  }

  /** The rows of a query, each as its columns; what these hold is told by the query. Throws a StoreError. */
  rows<Row extends readonly Value[]>(sql: string, values: readonly Value[] = []): Row[] {
    const started = performance.now();
    try {
      return this.#prepare(sql).raw().all(values) as Row[];
    } catch (error) {
      const message = `What was compiled into ${this.#path} cannot be read. Start the server again.`;
      throw new StoreError('STORE_FAILED', message, { cause: error });
    } finally {
      this.#onCall?.((performance.now() - started) / 1000);
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

/** Texts as one value, for `IN (SELECT value FROM json_each(?))`. */
export function listOf(texts: readonly string[]): string {
  return JSON.stringify(texts.filter(isWhole));
}

/** No data hold U+0000, which SQLite would cut at. */
export function isWhole(text: string): boolean {
  return !text.includes('\u0000');
}
