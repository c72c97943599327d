import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { StoreError } from '../ports/store-error.ts';
import { leaseId, leaseLabel } from './graph-shape.ts';
import type { Neo4jConnection, RunQuery } from './neo4j-connection.ts';

/**
 * Who loads holds the lease. What is written batch by batch is written in lanes, several at once, which
 * are leases of their own: who takes the lease takes the lanes with it, and waits for the batch that
 * is still being written in each.
 */
export const lanes = ['nodes', 'links'] as const;

export type Lane = (typeof lanes)[number];

const theLease = `MATCH (lease:${leaseLabel} {id: '${leaseId}'})`;
const theLane = `MATCH (lane:${leaseLabel} {id: $lane})`;

/**
 * Makes the owner the only loader that may write. False where another is, which has been heard of
 * within so many milliseconds of the server's time.
 */
export function takeLease(
  connection: Neo4jConnection,
  owner: string,
  abandonedMs: number,
): Promise<boolean> {
  return connection.inTransaction(async (run) => {
    // The lock lets one at a time come past here; the second query looks behind it.
    const lock = `MERGE (lease:${leaseLabel} {id: '${leaseId}'})
      SET lease.askedAt = datetime() RETURN lease.id AS id`;
    await run(lock, {}, anyRow);
    const take = `${theLease} WHERE lease.owner IS NULL OR lease.owner = $owner
        OR lease.heartbeatAt <= datetime() - duration({milliseconds: $abandonedMs})
      SET lease.owner = $owner, lease.heartbeatAt = datetime() RETURN lease.id AS id`;
    if ((await run(take, { owner, abandonedMs }, anyRow)).length === 0) return false;
    const takeLane = `MERGE (lane:${leaseLabel} {id: $lane})
      SET lane.owner = $owner, lane.batches = 0 RETURN lane.id AS id`;
    for (const lane of lanes) await run(takeLane, { lane, owner }, anyRow);
    return true;
  });
}

/** Shows every so many milliseconds that the owner is alive, until the signal. Errors are left to who writes. */
export async function keepLease(
  connection: Neo4jConnection,
  owner: string,
  everyMs: number,
  signal: AbortSignal,
): Promise<void> {
  const beat = `${theLease} WHERE lease.owner = $owner
    SET lease.heartbeatAt = datetime() RETURN lease.id AS id`;
  while (!signal.aborted) {
    await connection.inTransaction((run) => run(beat, { owner }, anyRow)).catch(() => {});
    await setTimeout(everyMs, undefined, { signal }).catch(() => {});
  }
}

/** Lets the next loader write; without effect where another does already. */
export async function releaseLease(connection: Neo4jConnection, owner: string): Promise<void> {
  await connection.inTransaction((run) => letGo(run, owner));
}

/** Lets the next loader write once the transaction ends. */
export async function letGo(run: RunQuery, owner: string): Promise<void> {
  const query = `${theLease} WHERE lease.owner = $owner REMOVE lease.owner RETURN lease.id AS id`;
  await run(query, { owner }, anyRow);
}

/** Keeps others off until the transaction ends. Throws a StoreError where another took the owner for dead. */
export async function holdLease(run: RunQuery, owner: string, place: string): Promise<void> {
  await run(`${theLease} SET lease.heartbeatAt = datetime() RETURN lease.id AS id`, {}, anyRow);
  // A query of its own: only what is read after the lock was taken is sure.
  const look = `${theLease} WHERE lease.owner = $owner RETURN lease.id AS id`;
  if ((await run(look, { owner }, anyRow)).length === 0) throw taken(place);
}

/** The same for a lane. Gives how many batches are written in it. */
export async function holdLane(
  run: RunQuery,
  lane: Lane,
  owner: string,
  place: string,
): Promise<number> {
  await run(`${theLane} SET lane.heldAt = datetime() RETURN lane.id AS id`, { lane }, anyRow);
  const look = `${theLane} WHERE lane.owner = $owner RETURN lane.batches AS batches`;
  const [held] = await run(look, { lane, owner }, z.object({ batches: z.int() }));
  if (!held) throw taken(place);
  return held.batches;
}

/** Counts the batches written in a lane that is held. */
export async function countBatches(run: RunQuery, lane: Lane, batches: number): Promise<void> {
  await run(
    `${theLane} SET lane.batches = toInteger($batches) RETURN lane.id AS id`,
    { lane, batches },
    anyRow,
  );
}

function taken(place: string): StoreError {
  const message =
    `This load into Neo4j at ${place} stood still so long that another loader cleared it. ` +
    'What readers see is untouched; load again.';
  return new StoreError('STORE_FAILED', message);
}

const anyRow = z.object({ id: z.string() });
