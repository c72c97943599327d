import { z } from 'zod';
import type { DataSetInfo } from '../ports/graph-store.ts';
import { StoreError } from '../ports/store-error.ts';
import { graphShape, loadLabel, pointerId, pointerLabel } from './graph-shape.ts';
import type { LoadBatch } from './load-batches.ts';
import type { Neo4jConnection, RunQuery } from './neo4j-connection.ts';
import { properties } from './properties.ts';

/**
 * A generation is all that one load writes. Its `Load` node says what holds of it: `loading`, then
 * `complete`, in the end `clearing`; and who owns it. An owner whose heartbeat (in the server's
 * time) is old has lost it to whoever claims it.
 */
export interface Generation {
  readonly id: string;
  readonly owner: string;
}

const currentLoad = `(:${pointerLabel} {id: '${pointerId}'})-[:CURRENT]->`;

/** Whether the current load is this very data set, in the form written today. */
export async function isCurrent(run: RunQuery, hash: string): Promise<boolean> {
  const query = `MATCH ${currentLoad}(load:${loadLabel} {hash: $hash, shape: $shape})
    RETURN load.generation AS generation`;
  const rows = await run(query, properties({ hash, shape: graphShape }), anyRow);
  return rows.length > 0;
}

/** Opens a generation, which nobody sees before it is made current. */
export async function openGeneration(
  connection: Neo4jConnection,
  { id, owner }: Generation,
  info: DataSetInfo,
): Promise<void> {
  const load = properties({
    owner,
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
  const query = `MERGE (load:${loadLabel} {generation: $id})
    SET load += $load, load.heartbeatAt = datetime()
    RETURN load.generation AS generation`;
  await connection.inTransaction((run) => run(query, { id, load }, anyRow));
}

/** Writes one batch, exactly once, however often the transaction is run. */
export function writeBatch(
  connection: Neo4jConnection,
  generation: Generation,
  batch: LoadBatch,
  index: number,
): Promise<void> {
  return connection.inTransaction(async (run) => {
    const done = await holdOrThrow(run, generation, connection.place);
    if (done > index) return;
    const parameters = { generation: generation.id, rows: batch.rows };
    const [row] = await run(batch.query, parameters, z.object({ written: z.int() }));
    if (row?.written !== batch.rows.length) {
      const message =
        'The data set names an id that it does not hold; npm run seed -- check says which.';
      throw new StoreError('STORE_FAILED', message);
    }
    const count = `MATCH (load:${loadLabel} {generation: $generation})
      SET load.batches = $batches RETURN load.generation AS generation`;
    const batches = properties({ batches: index + 1 });
    await run(count, { generation: generation.id, ...batches }, anyRow);
  });
}

/**
 * Makes a complete generation the current one. False where a load of the same data set came first;
 * this one then waits to be cleared.
 */
export function makeCurrent(
  connection: Neo4jConnection,
  generation: Generation,
  hash: string,
  batches: number,
): Promise<boolean> {
  return connection.inTransaction(async (run) => {
    // The lock on the pointer lets one loader at a time come past here.
    const lock = `MERGE (pointer:${pointerLabel} {id: '${pointerId}'})
      SET pointer.changedAt = datetime() RETURN pointer.id AS generation`;
    await run(lock, {}, anyRow);
    const done = await holdOrThrow(run, generation, connection.place);
    if (done !== batches) throw new Error(`${done} of ${batches} batches are written.`);
    const first = !(await isCurrent(run, hash));
    await run(first ? flip : giveUp, { generation: generation.id }, anyRow);
    return first;
  });
}

const flip = `MATCH (pointer:${pointerLabel} {id: '${pointerId}'})
  MATCH (load:${loadLabel} {generation: $generation})
  OPTIONAL MATCH (pointer)-[current:CURRENT]->(old:${loadLabel})
  SET old.replacedAt = datetime()
  DELETE current
  CREATE (pointer)-[:CURRENT]->(load)
  SET load.state = 'complete', load.completedAt = datetime()
  RETURN load.generation AS generation`;

const giveUp = `MATCH (load:${loadLabel} {generation: $generation})
  SET load.state = 'clearing' RETURN load.generation AS generation`;

/**
 * Shows that the owner is alive and keeps others off its generation until the transaction ends.
 * Gives how many batches are written; undefined where the generation has another owner by now.
 */
export async function hold(run: RunQuery, { id, owner }: Generation): Promise<number | undefined> {
  const beat = `MATCH (load:${loadLabel} {generation: $id})
    SET load.heartbeatAt = datetime() RETURN load.generation AS generation`;
  await run(beat, { id }, anyRow);
  // A query of its own: only what is read after the lock was taken is sure.
  const look = `MATCH (load:${loadLabel} {generation: $id, owner: $owner})
    RETURN load.batches AS batches`;
  const [row] = await run(look, { id, owner }, z.object({ batches: z.int() }));
  return row?.batches;
}

async function holdOrThrow(run: RunQuery, generation: Generation, place: string): Promise<number> {
  const batches = await hold(run, generation);
  if (batches !== undefined) return batches;
  const message =
    `This load into Neo4j at ${place} stood still so long that another loader cleared it. ` +
    'What readers see is untouched; load again.';
  throw new StoreError('STORE_FAILED', message);
}

const anyRow = z.object({ generation: z.string() });
