import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../server/graphql/create-schema.ts';
import { createApp } from '../../server/http/create-app.ts';
import { readProxies } from '../../server/http/proxies.ts';
import { createLog } from '../../server/http/request-log.ts';
import { createSite } from '../../server/http/site.ts';
import type { GraphStore } from '../../server/ports/graph-store.ts';
import { StoreError } from '../../server/ports/store-error.ts';
import { archive, archiveStore } from './archive-app.ts';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The application, and the lines that it writes. */
function logging(store: GraphStore, { level = 'info', proxies = '' } = {}) {
  const lines: string[] = [];
  const app = createApp({
    store,
    schema: createSchema(archive.ontology),
    log: createLog(level, { write: (line: string) => lines.push(line) }),
    site: createSite({ proxies: readProxies(proxies) ?? undefined }),
  });
  return { app, lines, logged: () => lines.map((line) => JSON.parse(line)) };
}

const failing = (error: unknown): GraphStore => ({
  snapshot: () => Promise.reject(error),
  close: async () => {},
});

const post = (query: string, variables = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});

describe('the log', () => {
  it('has a line a request with its id, and one for what failed in it, with its cause', async () => {
    const cause = Object.assign(new Error('bolt://neo4j:secret@db refused'), { code: 'N/A' });
    const { app, logged } = logging(
      failing(new StoreError('STORE_TIMEOUT', 'It took 10 s.', { cause })),
    );
    const response = await app.request(
      '/graphql',
      post('{ a: dataSet { hash } b: dataSet { hash } }'),
    );
    const id = response.headers.get('x-request-id');
    expect(id).toMatch(uuid);
    expect(logged()).toMatchObject([
      {
        requestId: id,
        msg: 'request failed',
        err: { code: 'STORE_TIMEOUT', message: 'It took 10 s.', cause: 'N/A' },
      },
      { requestId: id, msg: 'request', method: 'POST', route: '/graphql', status: 200 },
    ]);
  });

  it('tells of an error that nobody foresaw only its kind and its place', async () => {
    const { app, lines, logged } = logging(failing(new TypeError('周冬瑞 has no secret')));
    await app.request('/graphql', post('{ dataSet { hash } }'));
    expect(logged()[0].err.type).toBe('TypeError');
    expect(logged()[0].err.at).toMatch(/^tests\/api\/request-log\.test\.ts:\d+:\d+$/);
    expect(lines.join('')).not.toContain('secret');
  });

  it.each(['/graphql?query={dataSet{hash}}', '/ready'])(
    'has no failure where a client leaves %s before it is answered',
    async (path) => {
      let asked = () => {};
      const isAsked = new Promise<void>((resolve) => {
        asked = resolve;
      });
      const stuck = () => {
        asked();
        return new Promise<never>(() => {});
      };
      const { app, logged } = logging({ ...archiveStore, snapshot: stuck });
      const outgoing = new EventEmitter();
      const answer = app.request(path, {}, { outgoing });
      await isAsked;
      outgoing.emit('close');
      await answer;
      expect(logged().filter(({ msg }) => msg !== 'request')).toEqual([]);
    },
  );

  it('tells it whole where the level is debug', async () => {
    const { app, lines } = logging(failing(new TypeError('no such thing')), { level: 'debug' });
    await app.request('/graphql', post('{ dataSet { hash } }'));
    expect(lines.join('')).toContain('no such thing');
  });

  it('holds no name, no query and no word of an address', async () => {
    const { app, lines } = logging(archiveStore);
    await app.request(
      '/graphql',
      post('query Hidden($s: String!) { entity(slug: $s) { name } }', { s: 'erdun' }),
    );
    await app.request(`/graphql?query=${encodeURIComponent('{ entity(slug: "erdun") { name } }')}`);
    await app.request('/entity/erdun?lang=en');
    await app.request('/erdun', { headers: { 'x-request-id': 'erdun', 'user-agent': 'erdun' } });
    expect(lines).toHaveLength(4);
    expect(lines.join('')).not.toMatch(/erdun|Hidden|额尔敦|slug/);
  });
});

describe('the id of a request', () => {
  const id = '0123456789abcdef0123456789abcdef';
  const asked = async (proxies: string, given: string) => {
    const { app } = logging(archiveStore, { proxies });
    const env = { incoming: { socket: { remoteAddress: '::ffff:10.1.2.3' } } };
    const headers = { 'x-request-id': given };
    return (await app.request('/health', { headers }, env)).headers.get('x-request-id');
  };

  it('is that of a proxy that is trusted', async () => {
    expect(await asked('10.0.0.0/8', id)).toBe(id);
  });

  it.each([
    ['anyone else', '10.9.9.9', id],
    ['a proxy that passes words on', '10.0.0.0/8', 'zhou-dongrui-secretary'],
    ['a proxy that passes a line on', '10.0.0.0/8', `${id}{"level":60}`],
  ])('is not that of %s', async (_, proxies, given) => {
    expect(await asked(proxies, given)).toMatch(uuid);
  });
});
