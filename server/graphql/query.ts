import type { SchemaParts } from './builder.ts';
import { addExploring } from './explore-queries.ts';
import { addLists } from './list-queries.ts';
import { addLookups } from './look-up-queries.ts';
import { addUses } from './use-queries.ts';

/** The fields that a query starts from. */
export function addQuery(parts: SchemaParts): void {
  addLookups(parts);
  addLists(parts);
  addUses(parts);
  addExploring(parts);
}
