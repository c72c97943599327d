import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { articleReader, type CompiledArticle, type ReadSetup, toldAgain } from './read-task.ts';

/** No more threads than these: a third waits for the one that writes. */
const mostThreads = 2;
/** Articles that each has in hand, so that it need not wait for the next, nor for one that is long. */
const ahead = 4;
/** Of a thread, in megabytes: an article takes a few, and its tables of words a hundred. */
const memoryMb = 512;
/** What is read of an article is forgotten at once: little is collected that lives longer. */
const youngMb = 64;

/** Every article of a folder, in order, read by this thread alone. */
export function* readHere(setup: ReadSetup): Iterable<CompiledArticle> {
  const read = articleReader(setup);
  for (const place of setup.folders.keys()) yield read(place);
}

/**
 * Every article of a folder, in order, read by threads of the built program. The next are read once those
 * before are taken. Rejects with what ends a thread.
 */
export async function* readInThreads(
  program: URL,
  setup: ReadSetup,
): AsyncIterable<CompiledArticle> {
  const { folders } = setup;
  const told = new Map<number, { thread: Worker; article: CompiledArticle }>();
  let failure: Error | undefined;
  let wake = () => {};
  const threads = Array.from(
    { length: Math.min(mostThreads, availableParallelism(), folders.length) },
    () => {
      const thread = new Worker(program, {
        workerData: setup,
        resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: youngMb },
      });
      thread.on('message', (article: CompiledArticle) => {
        told.set(article.place, { thread, article });
        wake();
      });
      thread.on('error', (error: Error) => {
        failure = error;
        wake();
      });
      return thread;
    },
  );
  let next = 0;
  const give = (thread: Worker) => {
    if (next < folders.length) thread.postMessage(next);
    next += 1;
  };
  for (let times = 0; times < ahead; times += 1) threads.forEach(give);
  try {
    for (const place of folders.keys()) {
      let first = told.get(place);
      for (; !first; first = told.get(place)) {
        if (failure) throw failure;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      told.delete(place);
      yield toldAgain(setup.dataDir, first.article);
      give(first.thread);
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
