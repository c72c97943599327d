import { z } from 'zod';
import { StoreError } from '../ports/store-error.ts';
import { leaseId, leaseLabel, loadLabel } from './graph-shape.ts';
import type { Neo4jConnection, RunQuery } from './neo4j-connection.ts';

const theLease = `MATCH (lease:${leaseLabel} {id: '${leaseId}'})`;

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
    return (await run(take, { owner, abandonedMs }, anyRow)).length > 0;
  });
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

/**
 * Shows that the owner is alive and keeps others off until the transaction ends. Gives how many
 * batches of its load are written. Throws a StoreError where another took it for dead.
 */
export async function holdLease(run: RunQuery, owner: string, place: string): Promise<number> {
  await run(`${theLease} SET lease.heartbeatAt = datetime() RETURN lease.id AS id`, {}, anyRow);
  // A query of its own: only what is read after the lock was taken is sure.
  const look = `${theLease} WHERE lease.owner = $owner
    OPTIONAL MATCH (load:${loadLabel} {owner: $owner})
    RETURN coalesce(load.batches, 0) AS batches`;
  const [held] = await run(look, { owner }, z.object({ batches: z.int() }));
  if (held) return held.batches;
  const message =
    `This load into Neo4j at ${place} stood still so long that another loader cleared it. ` +
    'What readers see is untouched; load again.';
  throw new StoreError('STORE_FAILED', message);
}

const anyRow = z.object({ id: z.string() });
