import neo4j from 'neo4j-driver';
import { z } from 'zod';
import type { GraphStore } from '../ports/graph-store.ts';
import { askedTogether } from './asked-together.ts';
import { graphShape, loadLabel, pointerId, pointerLabel } from './graph-shape.ts';
import type { Neo4jConfig } from './neo4j-config.ts';
import { createNeo4jConnection, type Neo4jConnection } from './neo4j-connection.ts';
import { createNeo4jSnapshot } from './neo4j-snapshot.ts';
import { recordReaders } from './record-reader.ts';
import { storeError } from './to-store-error.ts';

export interface Neo4jStoreOptions {
  /** The longest a method may take. */
  readonly deadlineMs?: number;
}

/** One further try, about a second later, for connections that a restart of the server broke. */
const retryMs = 500;

const findCurrent = `MATCH (:${pointerLabel} {id: '${pointerId}'})-[:CURRENT]->(load:${loadLabel})
  RETURN coalesce(load.number, 0) AS number, load.shape AS shape, load.hash AS hash`;

/** A store over what a Neo4j loader has loaded. Connects when it is first asked. */
export function createNeo4jStore(
  config: Neo4jConfig,
  { deadlineMs = 5_000 }: Neo4jStoreOptions = {},
): GraphStore {
  return neo4jStoreOver(createNeo4jConnection(config, { deadlineMs, retryMs }));
}

/** The same over a connection, which it closes in the end. */
export function neo4jStoreOver(
  connection: Pick<Neo4jConnection, 'place' | 'read' | 'close'>,
): GraphStore {
  const records = recordReaders();
  const currentLoad = askedTogether(async () => {
    // On a cluster the members that answer a snapshot must know what its first answer knew.
    const bookmarks = neo4j.bookmarkManager();
    const row = z.object({ number: z.int(), shape: z.int(), hash: z.string() });
    const [load] = await connection.read(findCurrent, {}, row, { bookmarks });
    if (load?.shape !== graphShape) throw storeError('STORE_EMPTY', connection.place);
    return { load, bookmarks };
  });
  return {
    snapshot: async (caller) => {
      const { load, bookmarks } = await currentLoad();
      caller?.signal.throwIfAborted();
      return createNeo4jSnapshot(connection, load, { bookmarks, caller, records });
    },
    close: () => connection.close(),
  };
}
