import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { changedGroups, type Difference, difference } from './difference.ts';
import { type GraphRows, graphRows } from './graph-rows.ts';
import { heldGroups, heldRows } from './held-groups.ts';
import { findCurrent } from './loads.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import { type RowDigests, rowDigests } from './row-digests.ts';
import { type RowGroup, rowGroups } from './row-groups.ts';

/** What a data set is to be in Neo4j, and what tells it from what is there. */
export interface PreparedRows {
  readonly rows: GraphRows;
  readonly groups: ReadonlyMap<string, RowGroup>;
}

/** Takes its time with a large data set, and asks nothing of the database. */
export function prepareRows(dataSet: DataSet): PreparedRows {
  const rows = graphRows(dataSet);
  return { rows, groups: rowGroups(rows, rowDigests(rows)) };
}

/** What makes those rows from the current load, everything where there is none. */
export async function differenceFrom(
  connection: Neo4jConnection,
  { rows, groups }: PreparedRows,
): Promise<Difference> {
  const current = await connection.inTransaction(findCurrent);
  const held = current ? await heldGroups(connection, current.number) : new Map<string, string>();
  const changed = changedGroups(groups, held);
  const some: RowDigests = current
    ? await heldRows(connection, current.number, changed)
    : new Map();
  return difference(rows, groups, changed, { groups: held, rows: some });
}
