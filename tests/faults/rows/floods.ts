import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { FaultRow } from '../fault-row.ts';

const goodEveryMs = 50;
const goodCount = 200;
const hostiles = ['127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.5'];
const connectionsOfHostile = 40;

const times = (count: number, field: string) =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');

const heavy = [
  `{ network { links { statement { evidence { article { sentences { statements {
    ${times(30, 'sentence(language: EN)')} } } } } } } } }`,
  `{ ${times(190, 'network { truncated }')} }`,
  `{ ${times(130, 'search(query: "会") { more }')} }`,
  `{ ${times(120, 'paths(from: "pan-kehua", to: "greenhouse-grapes") { truncated }')} }`,
];
const good = '{ whoWorksWhere(first: 5) { nodes { person { ... on Entity { name } } } } }';

/** Four clients that ask for as much as they can, beside one that asks little at a fixed rate. */
export const floods: FaultRow = {
  row: 2,
  what: `good traffic every ${goodEveryMs} ms beside ${hostiles.length} × ${connectionsOfHostile} connections of the costliest questions`,
  target:
    'p99 of good traffic ≤ 3 × without, all of it answered; refusals 429 or 503 with Retry-After, p99 ≤ 100 ms',
  stores: ['embedded', 'neo4j'],
  measure: async (bench) => {
    const { port } = await bench.start();
    await goodTraffic(port);
    const alone = await goodTraffic(port);
    const flood = hostiles.map((address) => hostile(port, address));
    await setTimeout(1_000);
    const beside = await goodTraffic(port);
    const refused = (await Promise.all(flood.map((one) => one.end()))).flat();
    const [p99, p99Beside] = [at(alone, 0.99), at(beside, 0.99)];
    const answered = beside.filter(({ status }) => status === 200).length;
    const told = refused.filter(({ retryAfter }) => retryAfter).length;
    const quickly = at(refused, 0.99);
    return {
      figure:
        `p50 ${ms(at(alone, 0.5))} and p99 ${ms(p99)} alone, p50 ${ms(at(beside, 0.5))} and p99 ${ms(p99Beside)} beside; ` +
        `${answered} of ${goodCount} answered; ${refused.length} refused, ${told} with Retry-After, p99 ${ms(quickly)}`,
      isMet:
        p99Beside <= 3 * p99 && answered === goodCount && told === refused.length && quickly <= 100,
    };
  },
};

interface Answer {
  readonly status: number;
  readonly ms: number;
  readonly retryAfter: boolean;
}

async function goodTraffic(port: number): Promise<Answer[]> {
  const agent = new Agent({ keepAlive: true });
  const asked: Promise<Answer>[] = [];
  for (let index = 0; index < goodCount; index += 1) {
    asked.push(ask(port, '127.0.0.1', good, agent));
    await setTimeout(goodEveryMs);
  }
  const answers = await Promise.all(asked);
  agent.destroy();
  return answers;
}

/** Asks again on each connection as soon as it is answered, a little later where it is refused. */
function hostile(port: number, address: string) {
  const agent = new Agent({ keepAlive: true });
  const refused: Answer[] = [];
  let isOn = true;
  const loops = Array.from({ length: connectionsOfHostile }, async (_, index) => {
    for (let turn = index; isOn; turn += 1) {
      const answer = await ask(port, address, heavy[turn % heavy.length] ?? '', agent);
      if (answer.status !== 429 && answer.status !== 503) continue;
      refused.push(answer);
      await setTimeout(200);
    }
  });
  return {
    end: async () => {
      isOn = false;
      await Promise.all(loops);
      agent.destroy();
      return refused;
    },
  };
}

function ask(port: number, localAddress: string, query: string, agent: Agent): Promise<Answer> {
  const began = performance.now();
  return new Promise((resolve) => {
    const lost = () => resolve({ status: 0, ms: performance.now() - began, retryAfter: false });
    const asking = request({
      port,
      host: '127.0.0.1',
      localAddress,
      agent,
      method: 'POST',
      path: '/graphql',
      headers: { 'Content-Type': 'application/json' },
    });
    asking.on('error', lost);
    asking.on('response', (response) => {
      const ms = performance.now() - began;
      const retryAfter = response.headers['retry-after'] !== undefined;
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode ?? 0, ms, retryAfter }));
      response.on('error', lost);
    });
    asking.end(JSON.stringify({ query }));
  });
}

/** Milliseconds that such a part of the answers took at most. */
function at(answers: readonly Answer[], part: number): number {
  const sorted = answers.map((answer) => answer.ms).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
}
