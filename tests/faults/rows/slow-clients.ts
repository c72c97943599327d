import { setTimeout } from 'node:timers/promises';
import type { FaultRow } from '../fault-row.ts';
import { get, RawClient } from '../raw-client.ts';
import type { ServerProcess } from '../server-process.ts';

const closedIn = 12_000;
const text = '{ articles { nodes { ALL } } }';
/** Some megabytes of answer, more than the system keeps for a connection. */
const largeQuery = text.replace('ALL', times(280, (i) => `t${i}: text`).join(' '));

/** Clients that send drop by drop, ask nothing, or do not read. */
export const slowClients: FaultRow = {
  row: 6,
  what: '400 dripping, 3,000 idle, 60 that do not read',
  target: 'closed ≤ 12 s while others are served; ≤ +128 MB for unread answers',
  stores: ['embedded', 'neo4j'],
  measure: async (bench) => {
    const server = await bench.start();
    const drips = await dripping(server);
    const idle = await idling(server);
    const unread = await unreading(await bench.start());
    return {
      figure:
        `drips ${drips.figure}; idle ${idle.figure}; ` +
        `60 unread answers of ${unread.megabytes.toFixed(1)} MB: ${unread.grown.toFixed(0)} MB more than for readers`,
      isMet: drips.isMet && idle.isMet && unread.grown <= 128,
    };
  },
};

async function dripping({ port, url }: ServerProcess) {
  const heads = clients(port, 200, (one) =>
    one.read().send('GET / HTTP/1.1\r\nX-Slow: ').drip('x', 500),
  );
  const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 90000\r\n\r\n';
  const bodies = clients(port, 200, (one) => one.read().send(head).drip('x', 500));
  return untilClosed([...heads, ...bodies], url);
}

async function idling({ port, url }: ServerProcess) {
  const idle: RawClient[] = [];
  while (idle.length < 3_000) {
    const some = clients(port, 200, (one) => one.read());
    await Promise.all(some.map((one) => one.connected()));
    // What the system holds for the server before it is accepted is limited: let it be taken.
    await fetch(`${url}/health`);
    idle.push(...some);
  }
  return untilClosed(idle, url);
}

/** What 60 readers that do not read cost in memory, beyond what 60 that read cost. */
async function unreading(server: ServerProcess) {
  const path = `/graphql?query=${encodeURIComponent(largeQuery)}`;
  const bytes = (await (await fetch(`${server.url}${path}`)).arrayBuffer()).byteLength;
  const most = async (readers: readonly RawClient[], done: () => boolean) => {
    let resident = 0;
    for (let look = 0; look < 300 && !done(); look += 1) {
      await setTimeout(100);
      resident = Math.max(resident, server.residentMb());
    }
    for (const one of readers) one.end();
    return resident;
  };
  const readers = clients(server.port, 60, (one) => one.countOnly().send(get(path)));
  const reading = await most(readers, () => readers.every(({ received }) => received > bytes));
  const before = performance.now();
  const deaf = clients(server.port, 60, (one) => one.send(get(path)));
  const notReading = await most(deaf, () => performance.now() - before > 15_000);
  return { megabytes: bytes / 1e6, grown: notReading - reading };
}

function clients(port: number, count: number, begin: (one: RawClient) => RawClient): RawClient[] {
  return times(count, (index) => begin(new RawClient(port, `127.0.1.${1 + (index % 250)}`)));
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** How long until all are closed, and how long a plain question took at most beside them. */
async function untilClosed(slow: readonly RawClient[], url: string) {
  const began = performance.now();
  let open = true;
  const all = Promise.all(slow.map(({ closed }) => closed)).then(() => {
    open = false;
  });
  let longest = 0;
  while (open && performance.now() - began < 2 * closedIn) {
    const asked = performance.now();
    const { ok } = await fetch(`${url}/health`);
    longest = Math.max(longest, ok ? performance.now() - asked : Number.POSITIVE_INFINITY);
    await Promise.race([all, setTimeout(100)]);
  }
  const took = performance.now() - began;
  for (const one of slow) one.end();
  return {
    figure: `${slow.length} closed in ${(took / 1_000).toFixed(1)} s, others ≤ ${longest.toFixed(0)} ms`,
    isMet: took <= closedIn && longest <= 1_000,
  };
}
