import { spawn } from 'node:child_process';
import { Agent } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import type { FaultRow } from '../fault-row.ts';
import { type TimedAnswer, timedAnswer } from '../timed-answer.ts';

const goodEveryMs = 50;
const goodCount = 200;
const hostiles = ['127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.5'];
const connectionsOfHostile = 40;

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
    const flood = hostile(port);
    await setTimeout(3_000);
    const beside = await goodTraffic(port);
    const refused = await flood.end();
    const [p99, p99Beside] = [at(alone, 0.99), at(beside, 0.99)];
    const answered = beside.filter(({ status, code }) => status === 200 && !code).length;
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

async function goodTraffic(port: number): Promise<TimedAnswer[]> {
  const agent = new Agent({ keepAlive: true });
  const asked: Promise<TimedAnswer>[] = [];
  for (let index = 0; index < goodCount; index += 1) {
    asked.push(timedAnswer(port, '127.0.0.1', good, agent));
    await setTimeout(goodEveryMs);
  }
  const answers = await Promise.all(asked);
  agent.destroy();
  return answers;
}

/** Clients in a process of their own, which leaves the good one's clock alone. */
function hostile(port: number) {
  const program = ['graph-seed/run.mjs', 'tests/faults/hostile-client.ts'];
  const args = [...program, `${port}`, `${connectionsOfHostile}`, ...hostiles];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const printed = text(child.stdout);
  return {
    end: async (): Promise<TimedAnswer[]> => {
      child.stdin.end();
      return JSON.parse(await printed);
    },
  };
}

/** Milliseconds that such a part of the answers took at most. */
function at(answers: readonly TimedAnswer[], part: number): number {
  const sorted = answers.map((answer) => answer.ms).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
}
