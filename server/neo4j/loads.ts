import { z } from 'zod';
import type { DataSetInfo } from '../ports/graph-store.ts';
import {
  endless,
  graphShape,
  leaseId,
  leaseLabel,
  loadLabel,
  pointerId,
  pointerLabel,
} from './graph-shape.ts';
import type { LoadBatch } from './load-batches.ts';
import { holdLease, letGo } from './load-lease.ts';
import type { Neo4jConnection, RunQuery } from './neo4j-connection.ts';
import type { NodeRow } from './node-rows.ts';
import { properties } from './properties.ts';
import { seen } from './seen.ts';

/**
 * A load has a number, greater than any before it. Its `Load` node says what holds of it: `loading`,
 * then `complete`, in the end `clearing`. What it writes is valid from its number on.
 */
export interface NumberedLoad {
  readonly number: number;
  /** Who holds the lease while it is written. */
  readonly owner: string;
}

const currentLoad = `(:${pointerLabel} {id: '${pointerId}'})-[:CURRENT]->(load:${loadLabel})`;

/** The current load in the form written today; undefined where there is none. */
export async function findCurrent(
  run: RunQuery,
): Promise<{ readonly number: number; readonly hash: string } | undefined> {
  const query = `MATCH ${currentLoad} WHERE load.shape = $shape
    RETURN load.number AS number, load.hash AS hash`;
  const row = z.object({ number: z.int(), hash: z.string() });
  const [current] = await run(query, properties({ shape: graphShape }), row);
  return current;
}

/** Begins a load, of which nobody sees anything before it is made current. */
export function openLoad(
  connection: Neo4jConnection,
  owner: string,
  info: DataSetInfo,
): Promise<NumberedLoad> {
  const load = properties({
    state: 'loading',
    shape: graphShape,
    batches: 0,
    dataSet: info.id,
    version: info.version,
    titleZh: info.title.zh,
    titleEn: info.title.en,
    hash: info.hash,
    ...info.counts,
    record: JSON.stringify(info),
  });
  // MERGE, because a transaction whose commit went unanswered is run again.
  const query = `MATCH (lease:${leaseLabel} {id: '${leaseId}'})
    MERGE (load:${loadLabel} {owner: $owner})
    ON CREATE SET load.number = coalesce(lease.lastLoad, 0) + 1
    SET load += $load, lease.lastLoad = load.number
    RETURN load.number AS number`;
  return connection.inTransaction(async (run) => {
    await holdLease(run, owner, connection.place);
    const [opened] = await run(query, { owner, load }, z.object({ number: z.int() }));
    return { number: opened?.number ?? 0, owner };
  });
}

/** Writes one batch, exactly once, however often the transaction is run. */
export function writeBatch(
  connection: Neo4jConnection,
  load: NumberedLoad,
  batch: LoadBatch,
  index: number,
): Promise<void> {
  return connection.inTransaction(async (run) => {
    if ((await holdLease(run, load.owner, connection.place)) > index) return;
    const parameters = { rows: batch.rows, ...properties({ load: load.number }) };
    const [row] = await run(batch.query, parameters, z.object({ written: z.int() }));
    if (row?.written !== batch.rows.length) {
      throw new Error(`${row?.written} of ${batch.rows.length} rows came to be written.`);
    }
    const count = `MATCH (load:${loadLabel} {number: $number})
      SET load.batches = $batches RETURN load.number AS number`;
    await run(count, { ...numberOf(load), ...properties({ batches: index + 1 }) }, anyRow);
  });
}

/** Makes a complete load the current one, and lets the next loader write. */
export function makeCurrent(
  connection: Neo4jConnection,
  load: NumberedLoad,
  batches: number,
  told: readonly NodeRow[],
): Promise<void> {
  return connection.inTransaction(async (run) => {
    const done = await holdLease(run, load.owner, connection.place);
    if (done !== batches) throw new Error(`${done} of ${batches} batches are written.`);
    const rows = told.map(({ id, properties: own, told: more }) => ({
      id,
      properties: { ...more, ...own },
    }));
    await run(tell, { rows, ...properties({ load: load.number }) }, z.unknown());
    await run(flip, numberOf(load), anyRow);
    await letGo(run, load.owner);
  });
}

/** What people read beside an entity that stays changes with the pointer; the rest only then is seen. */
const tell = `UNWIND $rows AS row
  MATCH (n:Entity {id: row.id}) WHERE ${seen('n')}
  WITH n, row, n.from AS from
  SET n = row.properties, n.id = row.id, n.from = from, n.until = ${endless}`;

const flip = `MERGE (pointer:${pointerLabel} {id: '${pointerId}'})
  WITH pointer
  MATCH (load:${loadLabel} {number: $number})
  OPTIONAL MATCH (pointer)-[current:CURRENT]->(old:${loadLabel})
  SET old.replacedAt = datetime()
  DELETE current
  CREATE (pointer)-[:CURRENT]->(load)
  SET pointer.number = load.number, pointer.changedAt = datetime(),
    load.state = 'complete', load.completedAt = datetime()
  RETURN load.number AS number`;

function numberOf({ number }: NumberedLoad) {
  return properties({ number });
}

const anyRow = z.object({ number: z.int() });
