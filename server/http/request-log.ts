import { AsyncLocalStorage } from 'node:async_hooks';
import { type Logger, pino } from 'pino';

const current = new AsyncLocalStorage<string>();

/** Runs the work with the request's id, which every log line written meanwhile carries. */
export function withRequestId<T>(id: string, work: () => T): T {
  return current.run(id, work);
}

export function createLog(level: string): Logger {
  return pino({
    level,
    mixin: () => {
      const requestId = current.getStore();
      return requestId === undefined ? {} : { requestId };
    },
  });
}
