import type { Commands, Value } from './sqlite.ts';

/** Commands that put rows, each with the values of every time that it is run. */
export type RowCommands = ReadonlyMap<string, readonly (readonly Value[])[]>;

/** Keeps the commands that put rows, so that one thread makes them and another runs them. */
export class RecordedRows implements Commands {
  readonly #commands = new Map<string, (readonly Value[])[]>();

  run(sql: string, values: readonly Value[]): void {
    const known = this.#commands.get(sql);
    if (known) known.push(values);
    else this.#commands.set(sql, [values]);
  }

  /** What was run so far. */
  get commands(): RowCommands {
    return this.#commands;
  }
}
