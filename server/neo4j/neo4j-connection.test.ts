import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createNeo4jConnection, type Neo4jConnection } from './neo4j-connection.ts';

const limits = { deadlineMs: 300, retryMs: 0 };
const password = 'secret-word';
const access = { username: 'reader', password, database: 'neo4j' };

describe('a connection to a server that takes connections and never answers', () => {
  let server: Server;
  let sockets: Socket[];
  let connection: Neo4jConnection | undefined;

  const connect = (scheme: string): Neo4jConnection => {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    connection = createNeo4jConnection({ uri: `${scheme}://127.0.0.1:${port}`, ...access }, limits);
    return connection;
  };

  beforeEach(async () => {
    sockets = [];
    server = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(async () => {
    await connection?.close();
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  const late = { code: 'STORE_TIMEOUT', message: expect.not.stringContaining(password) };

  it.each(['bolt', 'neo4j'])('ends a %s read at its deadline', async (scheme) => {
    const row = z.object({ n: z.number() });
    await expect(connect(scheme).read('RETURN 1 AS n', {}, row)).rejects.toMatchObject(late);
    expect(sockets.length).toBeGreaterThan(0);
  });

  it('ends a transaction at its deadline', async () => {
    const work = connect('neo4j').inTransaction((run) => run('RETURN 1', {}, z.unknown()));
    await expect(work).rejects.toMatchObject(late);
  });

  it('ends a check at its deadline', async () => {
    await expect(connect('neo4j').check()).rejects.toMatchObject(late);
  });
});

describe('a connection', () => {
  it('asks nothing any more once it is closed, and closes twice', async () => {
    const connection = createNeo4jConnection({ uri: 'neo4j://127.0.0.1:1', ...access }, limits);
    await connection.close();
    await connection.close();
    const asked = connection.read('RETURN 1', {}, z.unknown());
    await expect(asked).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringContaining('closed'),
    });
  });

  it.each(['http://graph.example', 'graph.example', 'neo4j://', ''])(
    'refuses %j for an address',
    (uri) => {
      expect(() => createNeo4jConnection({ uri, ...access }, limits)).toThrow(
        expect.objectContaining({
          code: 'STORE_FAILED',
          message: expect.stringContaining('NEO4J_URI'),
        }),
      );
    },
  );

  it('names its place without what an address may hide', async () => {
    const uri = `neo4j://reader:${password}@graph.example:7687/?policy=x`;
    const connection = createNeo4jConnection({ uri, ...access }, limits);
    expect(connection.place).toBe('neo4j://graph.example:7687');
    await connection.close();
  });
});
