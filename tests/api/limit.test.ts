import { type IncomingHttpHeaders, request } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type RunningServer, serveApp } from '../../server/http/serve-app.ts';
import type { Caller } from '../../server/ports/caller.ts';
import { archiveStore } from './archive-app.ts';
import { appWithPages } from './pages-app.ts';

let server: RunningServer;
let signals: AbortSignal[];

/** The store never answers; what asks nothing of it is answered at once. */
async function serve(slowMs: number, ofAddress = 3) {
  signals = [];
  const stuck = {
    ...archiveStore,
    snapshot: (caller?: Caller) => {
      if (caller) signals.push(caller.signal);
      return new Promise<never>(() => {});
    },
  };
  const limits = { all: 2 * ofAddress, ofAddress, slowMs };
  const app = appWithPages(stuck, { limits, deadlineMs: 60_000 });
  server = await serveApp({ fetch: app.fetch, port: 0, host: '127.0.0.1' });
}

beforeEach(() => serve(60_000));
afterEach(() => server.stop());

const questions = { stuck: '{ dataSet { hash } }', quick: '{ __typename }' };

function ask(localAddress: string, path: string) {
  const asking = request({
    port: server.port,
    host: '127.0.0.1',
    localAddress,
    path,
    agent: false,
  });
  const answer = new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>(
    (resolve) => {
      asking.on('error', () => {});
      asking.on('response', async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    },
  );
  asking.end();
  return { answer, leave: () => asking.destroy() };
}

const graphql = (address: string, question: keyof typeof questions) =>
  ask(address, `/graphql?query=${encodeURIComponent(questions[question])}`);

async function stuck(address: string, count: number) {
  const before = signals.length;
  const asked = Array.from({ length: count }, () => graphql(address, 'stuck'));
  await expect.poll(() => signals.length).toBe(before + count);
  return asked;
}

it('an address that has its share in work is refused more at once, and others are not', async () => {
  const asked = await stuck('127.0.0.2', 3);
  const began = performance.now();
  for (const path of ['/ready', `/graphql?query=${encodeURIComponent(questions.quick)}`, '/']) {
    const { status, headers, text } = await ask('127.0.0.2', path).answer;
    expect({ status, retryAfter: headers['retry-after'] }).toEqual({
      status: 429,
      retryAfter: '2',
    });
    expect(JSON.parse(text).errors[0].extensions).toEqual({ code: 'TOO_MANY_REQUESTS' });
  }
  expect(performance.now() - began).toBeLessThan(1_000);
  expect((await ask('127.0.0.2', '/health').answer).status).toBe(200);
  expect((await graphql('127.0.0.3', 'quick').answer).status).toBe(200);
  for (const { leave } of asked) leave();
});

it('of what is left an address gets no more than it leaves to others', async () => {
  const asked = [...(await stuck('127.0.0.2', 3)), ...(await stuck('127.0.0.3', 2))];
  expect((await graphql('127.0.0.3', 'quick').answer).status).toBe(429);
  expect((await graphql('127.0.0.4', 'quick').answer).status).toBe(200);
  for (const { leave } of asked) leave();
});

it('a full server refuses everyone, until some have been answered or are gone', async () => {
  const asked = [
    ...(await stuck('127.0.0.2', 3)),
    ...(await stuck('127.0.0.3', 2)),
    ...(await stuck('127.0.0.4', 1)),
  ];
  const full = await graphql('127.0.0.5', 'quick').answer;
  expect(full.status).toBe(503);
  expect(full.headers['retry-after']).toBe('2');
  expect(JSON.parse(full.text).errors[0].extensions).toEqual({ code: 'SERVER_BUSY' });
  asked[0]?.leave();
  await expect.poll(async () => (await graphql('127.0.0.5', 'quick').answer).status).toBe(200);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false, false, false, false, false]);
  for (const { leave } of asked) leave();
});

it('an address whose requests take long gets fewer while another has had less, and more again', async () => {
  await server.stop();
  await serve(100, 8);
  const asked = await stuck('127.0.0.2', 6);
  const [other] = await stuck('127.0.0.3', 1);
  const status = async (address: string) => (await graphql(address, 'quick').answer).status;
  await expect.poll(() => status('127.0.0.2')).toBe(429);
  // Of eight, six slow ones leave the least, which is two.
  for (const { leave } of asked.splice(0, 4)) leave();
  await expect.poll(() => signals.filter(({ aborted }) => aborted).length).toBe(4);
  expect(await status('127.0.0.2')).toBe(429);
  expect(await status('127.0.0.3')).toBe(200);
  asked.pop()?.leave();
  await expect.poll(() => status('127.0.0.2')).toBe(200);
  expect(await status('127.0.0.2')).toBe(200);
  asked.push(...(await stuck('127.0.0.2', 3)));
  other?.leave();
  for (const { leave } of asked) leave();
});

it('an address alone gets as many as it may have, however long they take', async () => {
  await server.stop();
  await serve(1);
  const asked = await stuck('127.0.0.2', 2);
  await expect.poll(async () => (await graphql('127.0.0.2', 'quick').answer).status).toBe(200);
  for (const { leave } of asked) leave();
});

it.each([
  '/ready',
  '/',
  '/entity/chabu-gacha',
  `/graphql?query=${encodeURIComponent(questions.stuck)}`,
])('a client that leaves takes what the store does for %s with it', async (path) => {
  const { leave } = ask('127.0.0.2', path);
  await expect.poll(() => signals.length).toBe(1);
  expect(signals[0]?.aborted).toBe(false);
  leave();
  await expect.poll(() => signals[0]?.aborted).toBe(true);
});
