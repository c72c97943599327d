import type { Asked, LoopFigures } from './asking.ts';
import type { Child } from './child.ts';
import type { BenchOptions } from './options.ts';

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds that half of the answers, and 99 of a hundred, took at most. */
  readonly p50: number;
  readonly p99: number;
  /** Of an answer. */
  readonly bytes: number;
  readonly failures: readonly string[];
}

/** Seconds of one before the next has its turn. */
const turnSeconds = 2;

/**
 * Asks each for so many seconds, in turns, so that what else the machine does meets all of them alike;
 * before that for a turn that does not count, for code that has just been started is slow.
 */
export async function measure<All extends Readonly<Record<string, Asked>>>(
  asker: Child,
  all: All,
  { seconds, connections }: Pick<BenchOptions, 'seconds' | 'connections'>,
): Promise<{ readonly [Name in keyof All]: Measured }> {
  const turns = Math.max(1, Math.round(seconds / turnSeconds));
  const asked = Object.entries(all);
  const figures = new Map(asked.map(([name]): [string, LoopFigures[]] => [name, []]));
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const [name, one] of asked) {
      const seen = figures.get(name) ?? [];
      const from = seen.reduce((sum, { times }) => sum + times.length, 0);
      const loop = { asked: one, connections, seconds: seconds / turns, from };
      const told = (await asker.ask(loop)) as LoopFigures;
      if (turn > 0) seen.push(told);
    }
  }
  const measured = [...figures].map(([name, seen]) => [name, toMeasured(seen)]);
  return Object.fromEntries(measured);
}

function toMeasured(figures: readonly LoopFigures[]): Measured {
  const times = figures.flatMap((one) => one.times).sort((a, b) => a - b);
  const sum = (of: (one: LoopFigures) => number) =>
    figures.reduce((total, one) => total + of(one), 0);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return {
    perSecond: (times.length * 1_000) / sum(({ ms }) => ms),
    p50: at(0.5),
    p99: at(0.99),
    bytes: sum(({ bytes }) => bytes) / times.length,
    failures: [...new Set(figures.flatMap(({ failures }) => failures))],
  };
}
