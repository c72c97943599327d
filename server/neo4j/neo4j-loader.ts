import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { dataSetInfo } from '../ports/data-set-info.ts';
import type { GraphLoader, LoadProgress } from '../ports/graph-loader.ts';
import { clearLoads } from './clear-loads.ts';
import { differenceFrom, type PreparedRows, prepareRows } from './difference-from.ts';
import { leaseSchema, schema } from './graph-shape.ts';
import { countRows, loadBatches } from './load-batches.ts';
import { releaseLease, takeLease } from './load-lease.ts';
import { findCurrent, makeCurrent, type NumberedLoad, openLoad, writeBatch } from './loads.ts';
import type { Neo4jConfig } from './neo4j-config.ts';
import { createNeo4jConnection, type Neo4jConnection } from './neo4j-connection.ts';

export interface Neo4jLoaderOptions {
  /** Rows that one transaction writes. */
  readonly batchRows?: number;
  /** A loader that has not been heard of for so long is taken for dead. */
  readonly abandonedMs?: number;
  /** Requests that began before a load was replaced are over after so long. */
  readonly replacedMs?: number;
}

interface Written {
  readonly written: number;
  readonly ended: number;
}

const limits = { deadlineMs: 60_000, retryMs: 20_000 };

/** How often a loader that waits for its turn asks. */
const turnMs = 100;

/**
 * Loads a data set into Neo4j: writes what differs from the current load, which readers see
 * meanwhile, and then lets the pointer to the current load point to the new one.
 */
export function createNeo4jLoader(
  config: Neo4jConfig,
  { batchRows = 500, abandonedMs = 10_000, replacedMs = 120_000 }: Neo4jLoaderOptions = {},
): GraphLoader {
  const connection = createNeo4jConnection(config, limits);
  return {
    load: async (dataSet, onProgress) => {
      await connection.check();
      await createLeaseSchema(connection);
      const owner = randomUUID();
      const isThere = async () =>
        (await connection.inTransaction(findCurrent))?.hash === dataSet.hash;
      const loadInTurn = async (): Promise<Written | undefined> => {
        // Before the lease, which runs out while a loader only reckons.
        const prepared = (await isThere()) ? undefined : prepareRows(dataSet);
        while (!(await takeLease(connection, owner, abandonedMs))) {
          if (await isThere()) return undefined;
          await setTimeout(turnMs);
        }
        try {
          await clearLoads(connection, owner, replacedMs);
          if (await isThere()) return undefined;
          await createSchema(connection);
          const load = () => openLoad(connection, owner, dataSetInfo(dataSet));
          const rows = prepared ?? prepareRows(dataSet);
          return await write(connection, load, rows, batchRows, onProgress);
        } finally {
          // Where the database is out of reach the lease runs out.
          await releaseLease(connection, owner).catch(() => {});
        }
      };
      const written = await loadInTurn();
      return {
        changed: written !== undefined,
        hash: dataSet.hash,
        entities: dataSet.entities.length,
        statements: dataSet.statements.length,
        written: written?.written ?? 0,
        ended: written?.ended ?? 0,
      };
    },
    close: () => connection.close(),
  };
}

async function write(
  connection: Neo4jConnection,
  open: () => Promise<NumberedLoad>,
  rows: PreparedRows,
  batchRows: number,
  onProgress?: (progress: LoadProgress) => void,
): Promise<Written> {
  const changes = await differenceFrom(connection, rows);
  const { ended, written } = countRows(changes);
  const load = await open();
  let batches = 0;
  let done = 0;
  for (const batch of loadBatches(changes, batchRows)) {
    await writeBatch(connection, load, batch, batches);
    batches += 1;
    done += batch.rows.length;
    onProgress?.({ done, total: ended + written });
  }
  await makeCurrent(connection, load, batches, changes.told);
  return { ended, written };
}

async function createLeaseSchema(connection: Neo4jConnection): Promise<void> {
  await connection.inTransaction((run) => run(leaseSchema, {}, z.unknown()));
}

/** Asks first: each that is there already would cost a transaction too. */
async function createSchema(connection: Neo4jConnection): Promise<void> {
  const row = z.object({ name: z.string() });
  const there = await connection.inTransaction((run) =>
    run('SHOW INDEXES YIELD name RETURN name', {}, row),
  );
  const names = new Set(there.map(({ name }) => name));
  for (const [name, create] of schema) {
    if (names.has(name)) continue;
    await connection.inTransaction((run) => run(create, {}, z.unknown()));
  }
}
