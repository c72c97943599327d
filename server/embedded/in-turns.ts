import { Line, mainThread } from '../turns/main-thread.ts';

/** Goes through rows in turns with other work, after so many of them each. */
export async function inTurns<T>(
  rows: readonly T[],
  atOnce: number,
  work: (row: T) => void,
): Promise<void> {
  const line = new Line();
  for (let from = 0; from < rows.length; from += atOnce) {
    await mainThread.turn(line);
    rows.slice(from, from + atOnce).forEach(work);
  }
}
