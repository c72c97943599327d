import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { GraphLoader } from '../ports/graph-loader.ts';
import { clearLoads } from './clear-loads.ts';
import { leaseSchema, schema } from './graph-shape.ts';
import { heldRows } from './held-rows.ts';
import { keepLease, releaseLease, takeLease } from './load-lease.ts';
import { firstPlan, planLoad } from './load-plan.ts';
import { findCurrent, makeCurrent, noteSource, openLoad } from './loads.ts';
import type { Neo4jConfig } from './neo4j-config.ts';
import { createNeo4jConnection, type Neo4jConnection } from './neo4j-connection.ts';
import { writeLoad } from './write-load.ts';

export interface Neo4jLoaderOptions {
  /** Rows that one transaction writes. */
  readonly batchRows?: number;
  /** A loader that has not been heard of for so long is taken for dead. */
  readonly abandonedMs?: number;
  /** Requests that began before a load was replaced are over after so long. */
  readonly replacedMs?: number;
}

const limits = { deadlineMs: 60_000, retryMs: 20_000 };

/** How often a loader that waits for its turn asks. */
const turnMs = 100;
/** How often one that loads shows that it is alive. */
const beatMs = 500;

/**
 * Loads a data set into Neo4j: writes what differs from the current load, which readers see
 * meanwhile, and then lets the pointer to the current load point to the new one.
 */
export function createNeo4jLoader(
  config: Neo4jConfig,
  { batchRows = 500, abandonedMs = 10_000, replacedMs = 120_000 }: Neo4jLoaderOptions = {},
): GraphLoader {
  const connection = createNeo4jConnection(config, limits);
  const current = () => connection.inTransaction(findCurrent);

  /** Waits for its turn, clears what others left, and does its work; or gives up once there is none. */
  const inTurn = async <T>(
    isThere: () => Promise<boolean>,
    work: (owner: string) => Promise<T>,
  ): Promise<T | undefined> => {
    const owner = randomUUID();
    while (!(await takeLease(connection, owner, abandonedMs))) {
      if (await isThere()) return undefined;
      await setTimeout(turnMs);
    }
    const ended = new AbortController();
    void keepLease(connection, owner, beatMs, ended.signal);
    try {
      await clearLoads(connection, owner, replacedMs);
      return (await isThere()) ? undefined : await work(owner);
    } finally {
      ended.abort();
      // Where the database is out of reach the lease runs out.
      await releaseLease(connection, owner).catch(() => {});
    }
  };

  return {
    loaded: async (source) => {
      await connection.check();
      const there = await current();
      if (there?.source !== source) return undefined;
      await inTurn(
        async () => true,
        async () => {},
      );
      const { hash, entities, statements } = there;
      return { hash, entities, statements, ...unchanged };
    },
    load: async (data, { source, onProgress = () => {} } = {}) => {
      const { hash, counts } = data.info;
      const result = { hash, entities: counts.entities, statements: counts.statements };
      await connection.check();
      await createLeaseSchema(connection);
      const isThere = async () => (await current())?.hash === hash;
      const done = await inTurn(isThere, async (owner) => {
        await createSchema(connection);
        const there = await current();
        const plan = there
          ? await planLoad(data, heldRows(connection, there.number))
          : firstPlan(data);
        const load = await openLoad(connection, owner, data, source);
        const written = await writeLoad(connection, load, data, plan, { batchRows, onProgress });
        await makeCurrent(connection, load, written.told);
        return written;
      });
      if (done) return { ...result, changed: true, written: done.written, ended: done.ended };
      if (source !== undefined) {
        await connection.inTransaction((run) => noteSource(run, hash, source));
      }
      return { ...result, ...unchanged };
    },
    close: () => connection.close(),
  };
}

const unchanged = { changed: false, written: 0, ended: 0 };

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
