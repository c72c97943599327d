import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Bench, FaultRow } from '../fault-row.ts';
import { ask, askAll, clients, outageOf, untilAnswered } from '../outage.ts';
import { type ProxyMode, TcpProxy } from '../tcp-proxy.ts';

/** Neo4j behind a network that fails, as its clients see it. */
export const outages: FaultRow = {
  row: 3,
  what: `Neo4j away, a black hole, silent, slow, garbled, reset, hung up on, a stranger, wrong password; ${clients} clients at once`,
  target:
    'every answer ≤ 6 s, an outage is STORE_UNAVAILABLE or STORE_TIMEOUT with Retry-After; recovery ≤ 5 s',
  stores: ['neo4j'],
  measure: async (bench) => {
    const seen = [
      await behindProxy(bench, 'silent'),
      await behindProxy(bench, 'slow'),
      await behindProxy(bench, 'garbled'),
      await behindProxy(bench, 'reset'),
      await behindProxy(bench, 'hang up'),
      await withUri(bench, 'away', 'bolt://127.0.0.1:1'),
      await blackHole(bench),
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
  return outageOf(mode, answers, mode === 'slow' ? undefined : recovered);
}

async function withUri(bench: Bench, name: string, uri: string) {
  return outageOf(name, await askAll(await bench.start({ NEO4J_URI: uri })));
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

/** A server with a wrong password asks for a while; then one with the right one does. */
async function wrongPassword(bench: Bench) {
  const wrong = await bench.start({ NEO4J_PASSWORD: 'not-the-password' });
  const answers = await askAll(wrong);
  const recovered = await untilAnswered(await bench.start());
  return outageOf('wrong password', answers, recovered, ['STORE_UNAUTHORISED']);
}

/** One that takes no connection any more, and refuses none. */
async function blackHole(bench: Bench) {
  const listen =
    "require('net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, function () { console.log(this.address().port) })";
  const child = spawn(process.execPath, ['-e', listen], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(child.stdout, 'data');
  child.kill('SIGSTOP');
  const filling = Array.from({ length: 8 }, () => connect(Number(port), '127.0.0.1'));
  for (const socket of filling) socket.on('error', () => {});
  await setTimeout(100);
  const told = await withUri(bench, 'a black hole', `bolt://127.0.0.1:${Number(port)}`);
  for (const socket of filling) socket.destroy();
  child.kill('SIGKILL');
  return told;
}
