/** The rows that are there; at once where none has to be waited for. */
export function present<T extends object>(
  rows: readonly (T | null | Promise<T | null>)[],
): T[] | Promise<T[]> {
  const known: (T | null)[] = [];
  for (const row of rows) {
    if (row instanceof Promise) return Promise.all(rows).then(withoutNull);
    known.push(row);
  }
  return withoutNull(known);
}

function withoutNull<T>(rows: readonly (T | null)[]): T[] {
  return rows.filter((row) => row !== null);
}
