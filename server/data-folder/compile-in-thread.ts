import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import { StartError } from '../start-error.ts';
import type { CompileMessage, CompileRequest } from './compile-message.ts';
import { CompileProgress } from './compile-progress.ts';
import { threadFailure } from './thread-failure.ts';

/** What the articles of several thousand have in common takes as many megabytes. */
const memoryMb = 1024;

/**
 * The file that the data folder is compiled into, made in a thread of its own where it is not there;
 * undefined where no folder can be written. Rejects with a StartError that says what is wrong.
 */
export async function compileInThread(
  program: URL,
  request: CompileRequest,
  log: Logger,
): Promise<string | undefined> {
  const worker = new Worker(program, {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  const progress = new CompileProgress(log, request.dataDir);
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (message: CompileMessage) => {
        if (message.told === 'articles') progress.read(message.read, message.of);
        if (message.told === 'file') resolve(message.file);
        if (message.told === 'failed') reject(new StartError(message.message));
        if (message.told === 'fallback') {
          const { folder, reason } = message;
          log.warn({ folder, reason }, 'cannot keep compiled data here');
        }
      });
      worker.once('error', (error) => reject(new StartError(threadFailure(error))));
      // Whatever it told has arrived by then.
      worker.once('exit', () => reject(new StartError('The data could not be compiled.')));
    });
  } finally {
    progress.end();
    await worker.terminate();
  }
}
