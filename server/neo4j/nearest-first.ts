import { compare } from './compare.ts';

/** What an entity is in, by how many steps out it is. */
export interface ContainerRow {
  readonly container: string | null;
  readonly distance: number | null;
}

/** The nearest first, equally near ones in the order of ids. */
export function nearestFirst(rows: readonly ContainerRow[]): string[] {
  return rows
    .flatMap(({ container, distance }) =>
      container === null ? [] : [{ container, distance: distance ?? 0 }],
    )
    .sort((a, b) => a.distance - b.distance || compare(a.container, b.container))
    .map(({ container }) => container);
}

/** The rows of each entity. */
export function byEntity<Row>(
  rows: readonly Row[],
  entityOf: (row: Row) => string | null,
): ReadonlyMap<string | null, readonly Row[]> {
  const found = new Map<string | null, Row[]>();
  for (const row of rows) {
    const known = found.get(entityOf(row));
    if (known) known.push(row);
    else found.set(entityOf(row), [row]);
  }
  return found;
}
