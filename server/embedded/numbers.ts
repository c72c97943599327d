import type { Sqlite } from './sqlite.ts';

/** Between two numbers of a new file; two million of them can be exact. */
const room = 2 ** 32;

/** The number of a row of a new file, by its place in the order of ids. */
export function numberAt(place: number): number {
  return (place + 1) * room;
}

/** That too much was put between two rows: all have to be numbered anew. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

/**
 * A number for a new row in the order of ids, with at least so many free ones behind it. Throws NoRoom.
 */
export function numberFor(
  database: Sqlite,
  table: 'entities' | 'articles',
  id: string,
  free: number,
): number {
  const next = (comparison: string, order: string) => {
    const sql = `SELECT number FROM ${table} WHERE id ${comparison} ? ORDER BY id ${order} LIMIT 1`;
    return database.rows<[number]>(sql, [id])[0]?.[0];
  };
  const before = next('<', 'DESC') ?? 0;
  const after = next('>', 'ASC') ?? before + 2 * room;
  const number = Math.floor((before + after) / 2);
  if (number - before < free || after - number < free) throw new NoRoom();
  return number;
}

/** The ids so that each comes between what is there already: not one behind the other. */
export function middleFirst<T>(rows: readonly T[]): T[] {
  const middle = rows.length >> 1;
  const row = rows[middle];
  if (row === undefined) return [];
  return [row, ...middleFirst(rows.slice(0, middle)), ...middleFirst(rows.slice(middle + 1))];
}
