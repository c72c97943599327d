import { askedInFlight } from '../asked-in-flight.ts';
import type { Bench, FaultRow } from '../fault-row.ts';
import { RawClient } from '../raw-client.ts';

const asked = 20;

/** SIGTERM with questions in flight, and a second signal. */
export const stop: FaultRow = {
  row: 5,
  what: 'SIGTERM with 20 questions in flight and half a question sent',
  target: '20 of 20 answered, exit 0 ≤ 2 s after the last answer, ≤ 10 s in all; a second signal',
  stores: ['embedded', 'neo4j'],
  measure: async (bench) => {
    const first = await stopped(bench);
    const atOnce = await stoppedTwice(bench);
    return {
      figure:
        `${first.answered} of ${asked}, exit ${first.code} ${seconds(first.afterLast)} after the ` +
        `last answer, ${seconds(first.inAll)} in all; second signal: ${seconds(atOnce)}`,
      isMet:
        first.answered === asked &&
        first.code === 0 &&
        first.afterLast <= 2_000 &&
        first.inAll <= 10_000 &&
        atOnce <= 500,
    };
  },
};

async function stopped(bench: Bench) {
  const server = await bench.start();
  const half = new RawClient(server.port).send('GET / HTTP/1.1\r\nHo');
  const questions = await askedInFlight(server.port, asked);
  const began = performance.now();
  server.signal('SIGTERM');
  const answers = await Promise.all(questions.map(({ finish }) => finish()));
  const { code, at } = await server.exited;
  half.end();
  return {
    answered: answers.filter(({ status }) => status === 200).length,
    code,
    afterLast: at - Math.max(...answers.map((answer) => answer.at)),
    inAll: at - began,
  };
}

/** Milliseconds from the second signal to the end. */
async function stoppedTwice(bench: Bench): Promise<number> {
  const server = await bench.start();
  const [question] = await askedInFlight(server.port, 1);
  server.signal('SIGTERM');
  const began = performance.now();
  server.signal('SIGINT');
  const { at } = await server.exited;
  question?.abandon();
  return at - began;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
