import type { Asked, LoopFigures } from './asking.ts';
import type { Child } from './child.ts';
import type { BenchOptions } from './options.ts';

export interface Subject {
  readonly asked: Asked;
  /** Seconds of processors that each process which answers has had so far. */
  readonly cpu: readonly (() => number)[];
}

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds that half of the answers, and 99 of a hundred, took at most. */
  readonly p50: number;
  readonly p99: number;
  /** Of an answer. */
  readonly bytes: number;
  /** Milliseconds of processors for an answer, of each process that answers: busy machines have the same. */
  readonly cpuMs: readonly number[];
  readonly failures: readonly string[];
}

/** Seconds of one before the next has its turn. */
const turnSeconds = 2;

/**
 * Asks each for so many seconds, in turns, so that what else the machine does meets all of them alike;
 * before that for a turn that does not count, for code that has just been started is slow.
 */
export async function measure<All extends Readonly<Record<string, Subject>>>(
  asker: Child,
  all: All,
  { seconds, connections }: Pick<BenchOptions, 'seconds' | 'connections'>,
): Promise<{ readonly [Name in keyof All]: Measured }> {
  const turns = Math.max(1, Math.round(seconds / turnSeconds));
  const subjects = Object.entries(all);
  const figures = new Map(subjects.map(([name]): [string, Turn[]] => [name, []]));
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const [name, { asked, cpu }] of subjects) {
      const seen = figures.get(name) ?? [];
      const from = seen.reduce((sum, { times }) => sum + times.length, 0);
      const loop = { asked, connections, seconds: seconds / turns, from };
      const before = cpu.map((had) => had());
      const told = (await asker.ask(loop)) as LoopFigures;
      const cpuMs = cpu.map((had, index) => (had() - (before[index] ?? 0)) * 1_000);
      if (turn > 0) seen.push({ ...told, cpuMs });
    }
  }
  const measured = [...figures].map(([name, seen]) => [name, toMeasured(seen)]);
  return Object.fromEntries(measured);
}

interface Turn extends LoopFigures {
  readonly cpuMs: readonly number[];
}

function toMeasured(figures: readonly Turn[]): Measured {
  const times = figures.flatMap((one) => one.times).sort((a, b) => a - b);
  const sum = (of: (one: Turn) => number) => figures.reduce((total, one) => total + of(one), 0);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return {
    perSecond: (times.length * 1_000) / sum(({ ms }) => ms),
    p50: at(0.5),
    p99: at(0.99),
    bytes: sum(({ bytes }) => bytes) / times.length,
    cpuMs: (figures[0]?.cpuMs ?? []).map(
      (_, index) => sum(({ cpuMs }) => cpuMs[index] ?? 0) / times.length,
    ),
    failures: [...new Set(figures.flatMap(({ failures }) => failures))],
  };
}

/** What processors did for an answer, in a table: `1.2 + 3.4`. */
export function cpuCell({ cpuMs }: Measured): string {
  return cpuMs.map((ms) => ms.toFixed(1)).join(' + ');
}
