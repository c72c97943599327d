import { expect } from 'vitest';
import type { EntityFilter, Page, StatementFilter } from '../../../server/ports/filters.ts';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { idsOf } from './ids-of.ts';

/** Asks for the ids of all entities that a filter passes. */
export function entitiesPassing(snapshot: () => Promise<GraphSnapshot>) {
  return async (filter: EntityFilter): Promise<string[]> =>
    idsOf(whole(await (await snapshot()).entitiesBy(filter, { first: 100 })));
}

/** Asks for the ids of all statements that a filter passes. */
export function statementsPassing(snapshot: () => Promise<GraphSnapshot>) {
  return async (filter: StatementFilter): Promise<string[]> =>
    idsOf(whole(await (await snapshot()).statementsBy(filter, { first: 100 })));
}

/** The rows of a page that must be the only one. */
function whole<T>({ rows, total, more }: Page<T>): readonly T[] {
  expect([total, more]).toStrictEqual([rows.length, false]);
  return rows;
}
