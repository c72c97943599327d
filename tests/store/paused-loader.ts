import { readSync, writeSync } from 'node:fs';
import { dataInMemory } from '../../server/derive/data-in-memory.ts';
import type { Neo4jConfig } from '../../server/neo4j/neo4j-config.ts';
import { createNeo4jLoader } from '../../server/neo4j/neo4j-loader.ts';
import { StoreError } from '../../server/ports/store-error.ts';
import { changedDataSet } from './tiny-data-set.ts';

/** What the loader in a process of its own is told, as JSON in PAUSED_LOADER. */
export interface PausedLoaderOrder {
  readonly config: Neo4jConfig;
  /** Having written so much of its rows, from 0 to 1, it stops until it gets a line. */
  readonly pauseAt: number;
}

/** Stands still, as a process that is stopped does: nothing else runs meanwhile. */
function waitForInput(): void {
  const never = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      readSync(0, Buffer.alloc(1));
      return;
    } catch (error) {
      // The pipe does not block; it says that there is nothing yet.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      Atomics.wait(never, 0, 0, 10);
    }
  }
}

/**
 * Loads the changed data set a few rows at a time and says `paused` on the way; goes on when it
 * gets a line. The last line is what came of it.
 */
export async function main(): Promise<number> {
  const order: PausedLoaderOrder = JSON.parse(process.env.PAUSED_LOADER ?? '');
  const loader = createNeo4jLoader(order.config, { batchRows: 40 });
  let paused = false;
  try {
    const { changed } = await loader.load(dataInMemory(changedDataSet()), {
      onProgress: (share) => {
        if (paused || share < order.pauseAt) return;
        paused = true;
        writeSync(1, 'paused\n');
        waitForInput();
      },
    });
    writeSync(1, `changed: ${changed}\n`);
  } catch (error) {
    writeSync(1, `${error instanceof StoreError ? error.code : String(error)}\n`);
  } finally {
    await loader.close();
  }
  return 0;
}
