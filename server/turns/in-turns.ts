import type { Caller } from '../ports/caller.ts';

/** Goes through rows in turns with other callers' work, after so many of them each. */
export async function inTurns<T>(
  caller: Caller | undefined,
  rows: readonly T[],
  atOnce: number,
  work: (row: T) => void,
): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) {
    const turn = caller?.nextTurn();
    if (turn) await turn;
    rows.slice(from, from + atOnce).forEach(work);
  }
}
