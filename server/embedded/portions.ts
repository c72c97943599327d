import { setImmediate } from 'node:timers/promises';
import type { Sqlite } from './sqlite.ts';

/** Rows that are read between two looks at the event loop: about a millisecond. */
const rowsAtOnce = 500;

/** All rows of a query by `number`, its first column, some at a time. */
export async function* portions<Row extends [number, ...string[]]>(
  database: Sqlite,
  sql: string,
): AsyncIterable<Row> {
  for (let after = -1, more = true; more; await setImmediate()) {
    const rows = database.rows<Row>(`${sql} ORDER BY number LIMIT ?`, [after, rowsAtOnce]);
    yield* rows;
    after = rows.at(-1)?.[0] ?? after;
    more = rows.length === rowsAtOnce;
  }
}
