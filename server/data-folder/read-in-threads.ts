import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { StoreError } from '../ports/store-error.ts';
import {
  type ReadResult,
  type ReadSetup,
  type ReadTask,
  taskReader,
  toldAgain,
} from './read-task.ts';
import { threadFailure } from './thread-failure.ts';

/** No more threads than these: a third waits for the one that writes. */
const mostThreads = 2;
/** Tasks that each has in hand, so that it need not wait for the next, nor for one that is long. */
const ahead = 4;
/** Of a thread, in megabytes: an article takes a few, and its tables of words a hundred. */
const memoryMb = 512;
/** What is read of an article is forgotten at once: little is collected that lives longer. */
const youngMb = 64;

/** The result of each task, in order, by this thread alone. */
export function* readHere(setup: ReadSetup, tasks: readonly ReadTask[]): Iterable<ReadResult> {
  const read = taskReader(setup);
  for (const task of tasks) yield read(task);
}

/**
 * The result of each task, in order, by threads of the built program. The next are done once those before
 * are taken. Rejects with a StoreError where a thread ends.
 */
export async function* readInThreads(
  program: URL,
  setup: ReadSetup,
  tasks: readonly ReadTask[],
): AsyncIterable<ReadResult> {
  const hands = new Map<Worker, number[]>();
  const told = new Map<number, { thread: Worker; result: ReadResult }>();
  let failure: Error | undefined;
  let wake = () => {};
  const threads = Array.from(
    { length: Math.min(mostThreads, availableParallelism(), tasks.length) },
    () => {
      const thread = new Worker(program, {
        workerData: setup,
        resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: youngMb },
      });
      // A thread does its tasks in order.
      thread.on('message', (result: ReadResult) => {
        told.set(hands.get(thread)?.shift() ?? 0, { thread, result });
        wake();
      });
      const fail = (error: Error) => {
        failure ??= new StoreError('STORE_FAILED', threadFailure(error), { cause: error });
        wake();
      };
      thread.on('error', fail);
      // Without an error too; whatever it told has arrived by then.
      thread.on('exit', (code) => fail(new Error(`a thread ended with ${code}.`)));
      return thread;
    },
  );
  let next = 0;
  const give = (thread: Worker) => {
    const task = tasks[next];
    if (!task) return;
    hands.set(thread, [...(hands.get(thread) ?? []), next]);
    thread.postMessage(task);
    next += 1;
  };
  for (let times = 0; times < ahead; times += 1) threads.forEach(give);
  try {
    for (const at of tasks.keys()) {
      let first = told.get(at);
      for (; !first; first = told.get(at)) {
        if (failure) throw failure;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      told.delete(at);
      yield toldAgain(setup.dataDir, first.result);
      give(first.thread);
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
