import { afterEach, describe, expect, it } from 'vitest';
import { get, RawClient } from '../../tests/faults/raw-client.ts';
import { type HttpLimits, httpLimits } from './http-limits.ts';
import { type RunningServer, serveApp } from './serve-app.ts';

const large = new Uint8Array(24_000_000);
const headers = { 'Content-Length': String(large.length) };
const limits: HttpLimits = {
  ...httpLimits,
  headersMs: 300,
  requestMs: 600,
  idleMs: 300,
  checkMs: 50,
  paceMs: 400,
  stalledMs: 100,
  halfSentMs: 100,
  stopMs: 600,
};

let server: RunningServer;
let clients: RawClient[] = [];
/** Answers `/held` when it is called. */
let release = () => {};

async function serve(changed: Partial<HttpLimits> = {}): Promise<void> {
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  server = await serveApp({
    port: 0,
    host: '127.0.0.1',
    limits: { ...limits, ...changed },
    fetch: async (asked) => {
      const { pathname } = new URL(asked.url);
      if (pathname === '/held') await held;
      if (pathname === '/large') return new Response(large, { headers });
      return new Response(`answer to ${asked.method} ${await asked.text()}`);
    },
  });
}

/** A connection of its own. */
function client(): RawClient {
  const made = new RawClient(server.port);
  clients.push(made);
  return made;
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

async function answered(path: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
  return response.text();
}

afterEach(async () => {
  release();
  for (const one of clients) one.end();
  clients = [];
  await server.stop().catch(() => {});
});

describe('a server that stops', () => {
  /** Asks for what is held; the answer comes later. */
  const asked = async () => {
    const one = client().send(get('/held')).read();
    await one.connected();
    return one;
  };

  it('gives every answer that it owes, and only then is gone', async () => {
    await serve();
    const owed = await Promise.all(times(20, asked));
    // What is asked later is answered later: the server has the others.
    await answered('/');
    const stopped = server.stop();
    await expect(answered('/')).rejects.toThrow();
    release();
    expect(await stopped).toBe(0);
    await Promise.all(owed.map(({ closed }) => closed));
    for (const { text } of owed) {
      expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n.*Connection: close\r\n.*answer to GET $/is);
    }
  });

  it('waits neither for half a request nor for a connection that asks nothing', async () => {
    await serve({ headersMs: 60_000, requestMs: 60_000, idleMs: 60_000, stopMs: 60_000 });
    const body = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf';
    const half = [client(), client().send('GET / HTTP/1.1\r\nHo'), client().send(body)];
    for (const one of half) one.read();
    await Promise.all(half.map((one) => one.connected()));
    const kept = client().send(get('/')).read();
    await expect.poll(() => kept.text).toContain('answer to GET');
    expect(await server.stop()).toBe(0);
    await Promise.all([...half, kept].map(({ closed }) => closed));
  });

  it('cuts what is not answered in time, and tells how many', async () => {
    await serve();
    const owed = await Promise.all(times(3, asked));
    await answered('/');
    expect(await server.stop()).toBe(3);
    await Promise.all(owed.map(({ closed }) => closed));
    expect(owed.map(({ text }) => text)).toEqual(['', '', '']);
  });
});

describe('slow clients', () => {
  const longBody = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999\r\n\r\n';
  const chunks = 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n99999\r\n';
  it.each([
    ['headers come drop by drop', 'GET / HTTP/1.1\r\nX-Slow: ', { requestMs: 60_000 }],
    ['the body comes drop by drop', longBody, {}],
    ['the body comes in a chunk without end', chunks, {}],
  ])('are closed where %s, and others are served meanwhile', async (_, begins, changed) => {
    await serve(changed);
    const drips = times(50, () => client().send(begins).read().drip('x', 40));
    const all = Promise.all(drips.map(({ closed }) => closed));
    expect(await answered('/')).toBe('answer to GET ');
    await all;
  });

  it('are closed where they connect and ask nothing, or ask once and then nothing', async () => {
    await serve();
    const silent = client().read();
    const once = client().send(get('/')).read();
    await Promise.all([silent.closed, once.closed]);
    expect(once.text).toContain('answer to GET');
  });

  it('cannot open more connections than the server keeps', async () => {
    await serve({ connections: 3, headersMs: 60_000, requestMs: 60_000 });
    const first = times(3, client);
    await Promise.all(first.map((one) => one.connected()));
    await client().read().closed;
    first[0]?.end();
    await expect.poll(() => answered('/').catch(() => 'refused')).toBe('answer to GET ');
  });
});

describe('what is no HTTP', () => {
  it.each([
    ['words', 'no such thing\r\n\r\n', 400, 'BAD_REQUEST'],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n', 400, 'BAD_REQUEST'],
    ['an address that is none', 'GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'BAD_REQUEST'],
    ['headers without end', `GET / HTTP/1.1\r\nX: ${'x'.repeat(99_999)}`, 431, 'HEADERS_TOO_LARGE'],
    ['half a request', 'GET / HTTP/1.1\r\nHo', 408, 'REQUEST_TIMEOUT'],
  ])(
    'is refused like all else, with the headers of all else: %s',
    async (_, sent, status, code) => {
      await serve();
      const refused = client().read().send(sent);
      await refused.until(/\}\]\}$/);
      expect(refused.text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [A-Z]`));
      expect(refused.text).toMatch(/\r\ncontent-security-policy: default-src 'none'/i);
      expect(refused.text).toContain(`"code":"${code}"`);
    },
  );
});

describe('an answer', () => {
  it('is given up where its reader takes nothing of it', async () => {
    await serve();
    await client().send(get('/large')).stayDeaf().closed;
    expect(await answered('/')).toBe('answer to GET ');
  });

  it('is given up where its reader takes it drop by drop', async () => {
    await serve();
    await client().send(get('/large')).stayDeaf().readSlowly(10, 20).closed;
  });

  it('is not given up while it is made, however long that takes', async () => {
    await serve();
    const patient = client().send(get('/held')).read();
    // This one is given up, so the other has waited as long.
    await client().send(get('/large')).stayDeaf().closed;
    release();
    await expect.poll(() => patient.text).toContain('answer to GET');
  });

  it('comes whole to a reader who takes it slowly but steadily', async () => {
    await serve();
    const reader = client().send(get('/large')).readSlowly(100_000, 5);
    await expect.poll(() => reader.received, { timeout: 20_000 }).toBeGreaterThan(large.length);
  });

  it('that nobody takes does not fill the memory: the oldest are given up', async () => {
    await serve({ paceMs: 60_000, unreadBytes: 2.5 * large.length });
    const deaf = times(5, () => client().send(get('/large')).stayDeaf());
    await Promise.race(deaf.map(({ closed }) => closed));
    await Promise.all(deaf.slice(0, 2).map(({ closed }) => closed));
    const left = deaf.filter(({ socket }) => !socket.closed);
    expect(left.length).toBeGreaterThanOrEqual(2);
    expect(await answered('/')).toBe('answer to GET ');
  });
});
