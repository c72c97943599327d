import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { dataSetInfo } from '../ports/data-set-info.ts';
import type { GraphLoader, LoadProgress } from '../ports/graph-loader.ts';
import { clearGeneration, clearGenerations, type Patience } from './clear-generations.ts';
import {
  type Generation,
  isCurrent,
  makeCurrent,
  openGeneration,
  writeBatch,
} from './generations.ts';
import { constraints } from './graph-shape.ts';
import { loadBatches } from './load-batches.ts';
import type { Neo4jConfig } from './neo4j-config.ts';
import { createNeo4jConnection, type Neo4jConnection } from './neo4j-connection.ts';

export interface Neo4jLoaderOptions extends Partial<Patience> {
  /** Rows that one transaction writes. */
  readonly batchRows?: number;
}

const limits = { deadlineMs: 60_000, retryMs: 20_000 };

/**
 * Loads a data set into Neo4j as a generation of its own, beside the one that readers see, and
 * then lets the pointer to the current generation point to it.
 */
export function createNeo4jLoader(
  config: Neo4jConfig,
  { batchRows = 500, abandonedMs = 60_000, replacedMs = 120_000 }: Neo4jLoaderOptions = {},
): GraphLoader {
  const connection = createNeo4jConnection(config, limits);
  return {
    load: async (dataSet, onProgress) => {
      await connection.check();
      await createConstraints(connection);
      await clearGenerations(connection, { abandonedMs, replacedMs });
      const changed =
        !(await connection.inTransaction((run) => isCurrent(run, dataSet.hash))) &&
        (await loadGeneration(connection, dataSet, batchRows, onProgress));
      return {
        changed,
        hash: dataSet.hash,
        entities: dataSet.entities.length,
        statements: dataSet.statements.length,
      };
    },
    close: () => connection.close(),
  };
}

/** False where another loader of the same data set was faster. */
async function loadGeneration(
  connection: Neo4jConnection,
  dataSet: DataSet,
  batchRows: number,
  onProgress?: (progress: LoadProgress) => void,
): Promise<boolean> {
  const generation: Generation = { id: randomUUID(), owner: randomUUID() };
  const batches = loadBatches(dataSet, batchRows);
  const total = batches.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  await openGeneration(connection, generation, dataSetInfo(dataSet));
  for (const [index, batch] of batches.entries()) {
    await writeBatch(connection, generation, batch, index);
    done += batch.rows.length;
    onProgress?.({ done, total });
  }
  const first = await makeCurrent(connection, generation, dataSet.hash, batches.length);
  if (!first) await clearGeneration(connection, generation);
  return first;
}

async function createConstraints(connection: Neo4jConnection): Promise<void> {
  for (const constraint of constraints) {
    await connection.inTransaction((run) => run(constraint, {}, z.unknown()));
  }
}
