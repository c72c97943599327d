import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Bench, FaultRow } from '../fault-row.ts';
import type { ServerProcess } from '../server-process.ts';
import { type ProxyMode, TcpProxy } from '../tcp-proxy.ts';

const longestMs = 6_000;
const recoveryMs = 5_000;
/** More than the driver's pool has connections. */
const clients = 120;
const query = '{ network { truncated nodes { slug } } dataSet { hash } }';

/** Neo4j behind a network that fails, as its clients see it. */
export const outages: FaultRow = {
  row: 3,
  what: `Neo4j away, silent, slow, reset, hung up on, a stranger, wrong password; ${clients} clients at once`,
  target:
    'every answer ≤ 6 s, an outage is STORE_UNAVAILABLE or STORE_TIMEOUT with Retry-After; recovery ≤ 5 s',
  stores: ['neo4j'],
  measure: async (bench) => {
    const seen = [
      await behindProxy(bench, 'silent'),
      await behindProxy(bench, 'slow'),
      await behindProxy(bench, 'reset'),
      await behindProxy(bench, 'hang up'),
      await withUri(bench, 'away', 'bolt://127.0.0.1:1'),
      await stranger(bench),
      await wrongPassword(bench),
    ];
    return {
      figure: seen.map(({ figure }) => figure).join('; '),
      isMet: seen.every(({ isMet }) => isMet),
    };
  },
};

async function behindProxy(bench: Bench, mode: ProxyMode) {
  const { port } = new URL(bench.environment.NEO4J_URI ?? '');
  const proxy = await TcpProxy.before(Number(port));
  const server = await bench.start({ NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` });
  await ask(server);
  const asked = Promise.all(Array.from({ length: clients }, () => ask(server)));
  // Some are in a query by now, others begin in the fault.
  await setTimeout(20);
  proxy.mode = mode;
  const answers = [...(await asked), ...(await askAll(server))];
  proxy.mode = 'pass';
  const recovered = await untilAnswered(server);
  proxy.end();
  return toldOf(mode, answers, mode === 'slow' ? undefined : recovered);
}

async function withUri(bench: Bench, name: string, uri: string) {
  return toldOf(name, await askAll(await bench.start({ NEO4J_URI: uri })));
}

async function stranger(bench: Bench) {
  const server = createServer((_, answer) => answer.end('no')).listen(0, '127.0.0.1');
  await setTimeout(50);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const told = await withUri(bench, 'a stranger', `bolt://127.0.0.1:${port}`);
  server.close();
  return told;
}

/** A server with a wrong password asks for a while; how long one with the right one is refused. */
async function wrongPassword(bench: Bench) {
  const wrong = await bench.start({ NEO4J_PASSWORD: 'not-the-password' });
  const answers = await askAll(wrong);
  const recovered = await untilAnswered(await bench.start());
  const isTold = answers.every(({ code }) => code === 'STORE_UNAUTHORISED');
  return {
    figure: `wrong password ≤ ${seconds(slowest(answers))}, the right one after it ${seconds(recovered)}`,
    isMet: isTold && slowest(answers) <= longestMs && recovered <= recoveryMs,
  };
}

interface Answer {
  readonly ms: number;
  /** Empty for an answer without fault. */
  readonly code: string;
  readonly retryAfter: boolean;
}

async function askAll(server: ServerProcess): Promise<Answer[]> {
  return Promise.all(Array.from({ length: clients }, () => ask(server)));
}

async function ask({ url }: ServerProcess): Promise<Answer> {
  const began = performance.now();
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`);
  const { errors } = await response.json();
  return {
    ms: performance.now() - began,
    code: errors?.[0]?.extensions.code ?? '',
    retryAfter: response.headers.has('Retry-After'),
  };
}

/** Milliseconds until a question is answered again. */
async function untilAnswered(server: ServerProcess): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < 60_000) {
    if ((await ask(server)).code === '') return performance.now() - began;
    await setTimeout(100);
  }
  return Number.POSITIVE_INFINITY;
}

function toldOf(name: string, answers: readonly Answer[], recovered?: number) {
  const outage = ['STORE_UNAVAILABLE', 'STORE_TIMEOUT', 'TOO_MANY_REQUESTS', 'SERVER_BUSY'];
  const codes = new Map<string, number>();
  for (const { code } of answers) codes.set(code || 'ok', (codes.get(code || 'ok') ?? 0) + 1);
  const isTold = answers.every(
    ({ code, retryAfter }) => code === '' || (outage.includes(code) && retryAfter),
  );
  const list = [...codes].map(([code, count]) => `${count} ${code}`).join(', ');
  const back = recovered === undefined ? '' : `, back in ${seconds(recovered)}`;
  return {
    figure: `${name} ≤ ${seconds(slowest(answers))} (${list}${back})`,
    isMet: isTold && slowest(answers) <= longestMs && (recovered ?? 0) <= recoveryMs,
  };
}

function slowest(answers: readonly Answer[]): number {
  return Math.max(...answers.map(({ ms }) => ms));
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
