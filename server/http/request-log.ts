import { AsyncLocalStorage } from 'node:async_hooks';
import { type DestinationStream, type Logger, pino } from 'pino';

const current = new AsyncLocalStorage<string>();

/** Runs the work with the request's id, which every log line written meanwhile carries. */
export function withRequestId<T>(id: string, work: () => T): T {
  return current.run(id, work);
}

/** A log of JSON lines, to standard output unless told otherwise. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    mixin: () => {
      const requestId = current.getStore();
      return requestId === undefined ? {} : { requestId };
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
