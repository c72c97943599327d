import type { Variables } from '../asking.ts';

/** The same answer straight from the database, by the best query that we can write by hand. */
export interface CypherReference {
  /** One query, which gives one row; `$load` is the number of the current load. */
  readonly query: string;
  /** Its further parameters. */
  readonly parameters: (asked: Variables) => Readonly<Record<string, unknown>>;
  /** What the row tells: ids with names, sentences and quoted words. */
  readonly toldByRow: (row: Readonly<Record<string, unknown>>) => readonly string[];
  /** The same of what the server answered. */
  readonly toldByAnswer: (data: unknown) => readonly string[];
}
