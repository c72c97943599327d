/** A list in pieces, of so many each and what is left in the last. */
export function portionsOf<T>(rows: readonly T[], size: number): T[][] {
  const portions: T[][] = [];
  for (let from = 0; from < rows.length; from += size) portions.push(rows.slice(from, from + size));
  return portions;
}
