import type { Caller } from '../ports/caller.ts';
import { inTurns } from '../turns/in-turns.ts';

const rowsAtOnce = 500;

/** The rows that pass, in their order. */
export async function rowsPassing<T>(
  caller: Caller | undefined,
  rows: readonly T[],
  passes: (row: T) => boolean,
): Promise<T[]> {
  const found: T[] = [];
  await inTurns(caller, rows, rowsAtOnce, (row) => {
    if (passes(row)) found.push(row);
  });
  return found;
}
