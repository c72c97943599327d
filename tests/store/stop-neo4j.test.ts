import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dataInMemory } from '../../server/derive/data-in-memory.ts';
import { createNeo4jLoader } from '../../server/neo4j/neo4j-loader.ts';
import { archive } from '../api/archive-app.ts';
import { askedInFlight } from '../faults/asked-in-flight.ts';
import { environmentOf } from '../faults/environment-of.ts';
import { type ServerProcess, sourceServer, startServer } from '../faults/server-process.ts';
import { clearDatabase } from './raw-neo4j.ts';

const neo4j = inject('neo4j');

describe.skipIf(neo4j === null)('a server over Neo4j that is told to stop', () => {
  if (neo4j === null) return;
  let server: ServerProcess;

  beforeAll(async () => {
    await clearDatabase(neo4j);
    const loader = createNeo4jLoader(neo4j);
    await loader.load(dataInMemory(archive));
    await loader.close();
    server = await startServer(sourceServer, environmentOf(neo4j));
  });
  afterAll(() => server?.signal('SIGKILL'));

  it('closes its store only after the answers it owes, and exits with 0', async () => {
    const asked = await askedInFlight(server.port, 20);
    server.signal('SIGTERM');
    const answers = await Promise.all(asked.map(({ finish }) => finish()));
    const { code, at } = await server.exited;
    expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 200));
    expect(code).toBe(0);
    expect(at - Math.max(...answers.map((answer) => answer.at))).toBeLessThan(2_000);
  });
});
