import { readFileSync } from 'node:fs';
import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';

/** What a piece of work took of the main thread and of the memory. */
export interface Taken {
  /** The longest that the event loop was not served, in milliseconds of CPU, the two below left out. */
  readonly stretchMs: number;
  /** The longest collection, and the longest writing of JSON, in milliseconds. */
  readonly collectionMs: number;
  readonly jsonMs: number;
  /** Milliseconds of CPU in all. */
  readonly cpuMs: number;
  /** What its memory held more at most, garbage included. */
  readonly megabytes: number;
}

interface Span {
  readonly from: number;
  readonly ms: number;
}

/** Measures work in this process, on Linux. JSON is written as usual, only timed. */
export async function mainThreadCpu(work: () => Promise<unknown>): Promise<Taken> {
  globalThis.gc?.();
  const collections: Span[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      collections.push({ from: startTime, ms: duration });
    }
  });
  observer.observe({ entryTypes: ['gc'] });
  const json: Span[] = [];
  const restore = timedJson(json);
  const before = held();
  const began = cpuNow();
  const watch = watched();
  await work();
  watch.end();
  const cpuMs = cpuNow() - began;
  // Collections are told a little later.
  await setTimeout(20);
  observer.disconnect();
  restore();
  const besides = [...collections, ...json];
  const stretches = watch.stretches.map(({ from, to, cpu }) => {
    const within = besides.filter((one) => one.from >= from && one.from <= to);
    return cpu - within.reduce((sum, { ms }) => sum + ms, 0);
  });
  return {
    stretchMs: longestOf(stretches),
    collectionMs: longest(collections),
    jsonMs: longest(json),
    cpuMs,
    megabytes: (watch.mostMemory() - before) / 1e6,
  };
}

/** Bytes of the heap, and beside it. */
function held(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function longest(spans: readonly Span[]): number {
  return longestOf(spans.map(({ ms }) => ms));
}

/** Of thousands too, which are more than a call can be given. */
function longestOf(times: readonly number[]): number {
  return times.reduce((most, ms) => Math.max(most, ms), 0);
}

/** Milliseconds of CPU that this thread has had. */
function cpuNow(): number {
  const [nanoseconds] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
  return Number(nanoseconds) / 1e6;
}

function watched() {
  const stretches: { from: number; to: number; cpu: number }[] = [];
  let isOn = true;
  let most = 0;
  let from = performance.now();
  let cpu = cpuNow();
  const look = () => {
    const now = cpuNow();
    stretches.push({ from, to: performance.now(), cpu: now - cpu });
    most = Math.max(most, held());
    from = performance.now();
    cpu = cpuNow();
    if (isOn) setImmediate(look);
  };
  setImmediate(look);
  return {
    stretches,
    mostMemory: () => most,
    end: () => {
      isOn = false;
      look();
    },
  };
}

function timedJson(spans: Span[]): () => void {
  const { stringify } = JSON;
  JSON.stringify = (...given: unknown[]) => {
    const from = performance.now();
    const cpu = cpuNow();
    const text = Reflect.apply(stringify, JSON, given);
    spans.push({ from, ms: cpuNow() - cpu });
    return text;
  };
  return () => {
    JSON.stringify = stringify;
  };
}
