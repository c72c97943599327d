import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dataInMemory } from '../../server/derive/data-in-memory.ts';
import { ensureNeo4jJars } from '../../server/local-neo4j/ensure-neo4j-jars.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../server/local-neo4j/start-local-neo4j.ts';
import { createNeo4jLoader } from '../../server/neo4j/neo4j-loader.ts';
import { createNeo4jStore } from '../../server/neo4j/neo4j-store.ts';
import type { GraphStore } from '../../server/ports/graph-store.ts';
import { appOver, archive } from '../api/archive-app.ts';

const log = () => {};
const minutes = 60_000;

describe.skipIf(inject('neo4j') === null)('an app whose Neo4j fails', () => {
  let home: string;
  let neo4j: LocalNeo4j;
  let store: GraphStore;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'neo4j faults '));
    const lib = await ensureNeo4jJars({ log });
    neo4j = await startLocalNeo4j({ home, lib, log });
    store = createNeo4jStore(neo4j);
  }, 5 * minutes);

  afterAll(async () => {
    await store?.close();
    await neo4j?.stop();
    await rm(home, { recursive: true, force: true });
  });

  const ready = async (over: GraphStore = store) => {
    const response = await appOver(over).request('/ready');
    return { status: response.status, body: JSON.parse(await response.text()) };
  };

  it(
    'says that the database is empty, and is ready once the data are loaded',
    async () => {
      expect(await ready()).toMatchObject({ status: 503, body: { code: 'STORE_EMPTY' } });
      const loader = createNeo4jLoader(neo4j);
      await loader.load(dataInMemory(archive));
      await loader.close();
      expect(await ready()).toMatchObject({
        status: 200,
        body: { dataSet: { hash: archive.hash } },
      });
    },
    minutes,
  );

  it(
    'stays up without it, says so, and goes on by itself when it is back',
    async () => {
      await neo4j.stop();
      const down = await ready();
      expect(down).toMatchObject({ status: 503, body: { code: 'STORE_UNAVAILABLE' } });
      expect(down.body.reason).toContain('neo4j://');
      expect((await appOver(store).request('/health')).status).toBe(200);
      await neo4j.restart();
      expect((await ready()).status).toBe(200);
    },
    3 * minutes,
  );

  it(
    'says that the password is wrong, without telling it',
    async () => {
      const wrong = createNeo4jStore({
        uri: neo4j.uri,
        username: neo4j.username,
        password: 'not-the-password',
        database: neo4j.database,
      });
      const refused = await ready(wrong);
      await wrong.close();
      expect(refused).toMatchObject({ status: 503, body: { code: 'STORE_UNAUTHORISED' } });
      expect(JSON.stringify(refused.body)).not.toContain('not-the-password');
    },
    minutes,
  );
});
