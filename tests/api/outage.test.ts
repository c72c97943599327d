import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNeo4jStore } from '../../server/neo4j/neo4j-store.ts';
import type { Caller } from '../../server/ports/caller.ts';
import { appOver, archive, archiveStore } from './archive-app.ts';
import { appWithPages } from './pages-app.ts';

const access = { username: 'reader', password: 'secret-word', database: 'neo4j' };
const json = { 'content-type': 'application/json' };
const query = JSON.stringify({ query: '{ network { truncated } dataSet { hash } }' });

describe('where the store does not answer', () => {
  const sockets = new Set<Socket>();
  let silent: Server;
  let garbled: Server;

  beforeAll(async () => {
    silent = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
    garbled = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    garbled.listen(0, '127.0.0.1');
    await Promise.all([once(silent, 'listening'), once(garbled, 'listening')]);
  });
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    silent.close();
    garbled.close();
  });

  const portOf = (server: Server) => {
    const address = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  };

  it.each([
    ['takes connections and says nothing', () => portOf(silent), 'STORE_TIMEOUT', 1_000],
    // The driver tells these itself; it may take more than a second where others need the machine.
    ['is something else', () => portOf(garbled), 'STORE_UNAVAILABLE', 10_000],
    ['is not there', () => 1, 'STORE_UNAVAILABLE', 10_000],
  ])(
    'each request is answered by its deadline, and told when to ask again: it %s',
    async (_, port, code, deadlineMs) => {
      const store = createNeo4jStore({ uri: `bolt://127.0.0.1:${port()}`, ...access });
      const app = appWithPages(store, { deadlineMs });
      const began = performance.now();
      const asked = async (path: string, init: RequestInit = {}) => {
        const response = await app.request(path, init);
        const retryAfter = response.headers.get('Retry-After');
        return { status: response.status, retryAfter, text: await response.text() };
      };
      const post = (headers: Record<string, string>) =>
        asked('/graphql', { method: 'POST', body: query, headers: { ...json, ...headers } });
      const answers = await Promise.all([
        post({}),
        post({ accept: 'application/graphql-response+json' }),
        asked('/ready'),
        asked('/statement/post'),
      ]);
      expect(performance.now() - began).toBeLessThan(10_000);
      await store.close();
      expect(answers.map(({ status }) => status)).toEqual([200, 503, 503, 503]);
      for (const { retryAfter, text } of answers) {
        expect(retryAfter).toBe('2');
        expect(text).toContain(code);
        expect(text).not.toContain(access.password);
      }
    },
  );
});

describe('a store that is slow', () => {
  it('is asked nothing any more once the request is answered', async () => {
    let signal: AbortSignal | undefined;
    const slow = {
      ...archiveStore,
      snapshot: (caller?: Caller) => {
        signal = caller?.signal;
        return new Promise<never>(() => {});
      },
    };
    const app = appOver(slow, undefined, archive.ontology, { deadlineMs: 100 });
    const response = await app.request(`/graphql?query=${encodeURIComponent('{dataSet{hash}}')}`);
    expect(await response.json()).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'STORE_TIMEOUT' } }],
    });
    expect(signal?.aborted).toBe(true);
  });
});
