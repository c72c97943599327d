import { setImmediate } from 'node:timers/promises';
import type { Sqlite, Value } from './sqlite.ts';

/** Rows that are read between two looks at the event loop: about a millisecond. */
const rowsAtOnce = 500;

/** All rows of a table in the order of the first columns, its key, some at a time, from a key on. */
export async function* portions<Row extends readonly Value[]>(
  database: Sqlite,
  sql: string,
  key: readonly string[],
  from: readonly Value[],
): AsyncIterable<Row> {
  const columns = key.join(', ');
  const marks = key.map(() => '?').join(', ');
  const query = `${sql} WHERE (${columns}) > (${marks}) ORDER BY ${columns} LIMIT ?`;
  for (let after = from, more = true; more; await setImmediate()) {
    const rows = database.rows<Row>(query, [...after, rowsAtOnce]);
    yield* rows;
    after = rows.at(-1)?.slice(0, key.length) ?? after;
    more = rows.length === rowsAtOnce;
  }
}
