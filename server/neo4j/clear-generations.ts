import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Generation, hold } from './generations.ts';
import { generationLabels, loadLabel } from './graph-shape.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import { properties } from './properties.ts';

export interface Patience {
  /** A loader that has not been heard of for so long is taken for dead. */
  readonly abandonedMs: number;
  /** Requests that began before a load was replaced are over after so long. */
  readonly replacedMs: number;
}

const clearRows = 1_000;

/** Clears what killed loaders left behind, and loads replaced so long ago that nobody reads them. */
export async function clearGenerations(
  connection: Neo4jConnection,
  patience: Patience,
): Promise<void> {
  for (const generation of await claim(connection, patience)) {
    await clearGeneration(connection, generation);
  }
}

/** Clears a generation for its owner; ends early where another owner has taken that over. */
export async function clearGeneration(
  connection: Neo4jConnection,
  generation: Generation,
): Promise<void> {
  for (const label of generationLabels) {
    const nodes = `MATCH (n:${label}) WHERE n.generation = $id AND n.id >= ''
      WITH n LIMIT $rows DETACH DELETE n RETURN count(*) AS cleared`;
    while ((await clearSome(connection, generation, nodes)) === clearRows);
  }
  const load = `MATCH (n:${loadLabel} {generation: $id}) DETACH DELETE n RETURN count(*) AS cleared`;
  await clearSome(connection, generation, load);
}

function clearSome(
  connection: Neo4jConnection,
  generation: Generation,
  query: string,
): Promise<number> {
  return connection.inTransaction(async (run) => {
    if ((await hold(run, generation)) === undefined) return 0;
    const parameters = { id: generation.id, ...properties({ rows: clearRows }) };
    const [row] = await run(query, parameters, z.object({ cleared: z.int() }));
    return row?.cleared ?? 0;
  });
}

const isStale = `(
  load.state IN ['loading', 'clearing']
    AND load.heartbeatAt <= datetime() - duration({milliseconds: $abandonedMs})
  OR load.state = 'complete'
    AND load.replacedAt <= datetime() - duration({milliseconds: $replacedMs})
)`;

/** Becomes the owner of every stale generation. */
function claim(connection: Neo4jConnection, patience: Patience): Promise<Generation[]> {
  const owner = randomUUID();
  const row = z.object({ id: z.string() });
  return connection.inTransaction(async (run) => {
    // The first query takes the locks, in one order for all; the second looks again behind them.
    const lock = `MATCH (load:${loadLabel}) WHERE ${isStale}
      WITH load ORDER BY load.generation
      SET load.checkedAt = datetime() RETURN load.generation AS id`;
    const locked = await run(lock, { ...patience }, row);
    const take = `MATCH (load:${loadLabel}) WHERE load.generation IN $ids AND ${isStale}
      SET load.state = 'clearing', load.owner = $owner, load.heartbeatAt = datetime()
      RETURN load.generation AS id`;
    const ids = locked.map(({ id }) => id);
    const taken = await run(take, { ...patience, ids, owner }, row);
    return taken.map(({ id }) => ({ id, owner }));
  });
}
