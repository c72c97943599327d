import { setTimeout } from 'node:timers/promises';
import { passingFailures } from '../../server/graphql/error-codes.ts';
import type { Seen } from './fault-row.ts';
import { refusals } from './refusals.ts';
import type { ServerProcess } from './server-process.ts';

const longestMs = 6_000;
const recoveryMs = 5_000;
/** More than the driver's pool has connections. */
export const clients = 120;
const query = '{ network { truncated nodes { slug } } dataSet { hash } }';

export interface Answer {
  readonly ms: number;
  /** Empty for an answer without fault. */
  readonly code: string;
  readonly retryAfter: boolean;
}

/** Many at once. */
export async function askAll(server: ServerProcess): Promise<Answer[]> {
  return Promise.all(Array.from({ length: clients }, () => ask(server)));
}

/** A question that has to go to the store: answers to POST are not kept. */
export async function ask({ url }: ServerProcess): Promise<Answer> {
  const began = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = await response.json();
  return {
    ms: performance.now() - began,
    code: errors?.[0]?.extensions.code ?? '',
    retryAfter: response.headers.has('Retry-After'),
  };
}

/** Milliseconds until a question is answered again. */
export async function untilAnswered(server: ServerProcess): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < 60_000) {
    if ((await ask(server)).code === '') return performance.now() - began;
    await setTimeout(100);
  }
  return Number.POSITIVE_INFINITY;
}

/** What was seen in an outage: all were told so, in time, and it did not outlast its cause. */
export function outageOf(
  name: string,
  answers: readonly Answer[],
  recovered?: number,
  codes: Iterable<string> = passingFailures,
): Seen {
  const expected = new Set(codes);
  const counts = new Map<string, number>();
  for (const { code } of answers) counts.set(code || 'ok', (counts.get(code || 'ok') ?? 0) + 1);
  const isTold = answers.every(
    ({ code }) => code === '' || expected.has(code) || refusals.has(code),
  );
  const saysWhen = answers.every(
    ({ code, retryAfter }) => retryAfter || !(passingFailures.has(code) || refusals.has(code)),
  );
  const list = [...counts].map(([code, count]) => `${count} ${code}`).join(', ');
  const back = recovered === undefined ? '' : `, back in ${seconds(recovered)}`;
  return {
    figure: `${name} ≤ ${seconds(slowest(answers))} (${list}${back})`,
    isMet: isTold && saysWhen && slowest(answers) <= longestMs && (recovered ?? 0) <= recoveryMs,
  };
}

function slowest(answers: readonly Answer[]): number {
  return Math.max(...answers.map(({ ms }) => ms));
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
