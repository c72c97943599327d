import { inTurns } from './in-turns.ts';

const rowsAtOnce = 500;

/** The rows that pass, in their order. */
export async function rowsPassing<T>(
  rows: readonly T[],
  passes: (row: T) => boolean,
): Promise<T[]> {
  const found: T[] = [];
  await inTurns(rows, rowsAtOnce, (row) => {
    if (passes(row)) found.push(row);
  });
  return found;
}
