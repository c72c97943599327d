import { AsyncLocalStorage } from 'node:async_hooks';
import { type DestinationStream, type Logger, pino } from 'pino';
import { toldError } from './told-error.ts';

interface Request {
  readonly id: string;
  /** Codes of failures that have their line. */
  readonly told: Set<string>;
}

const current = new AsyncLocalStorage<Request>();

/** Runs the work with the request's id, which every log line written meanwhile carries. */
export function withRequestId<T>(id: string, work: () => T): T {
  return current.run({ id, told: new Set() }, work);
}

/** True for the first failure of the code in a request: the others tell nothing more. */
export function isFirstOfRequest(code: string): boolean {
  const told = current.getStore()?.told;
  if (told?.has(code)) return false;
  told?.add(code);
  return true;
}

/**
 * A log of JSON lines, to standard error unless told otherwise. Errors are told without the words
 * of others; with the level debug, whole.
 */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination(2),
): Logger {
  return pino(
    {
      level,
      serializers: { err: level === 'debug' ? pino.stdSerializers.err : toldError },
      mixin: () => {
        const requestId = current.getStore()?.id;
        return requestId === undefined ? {} : { requestId };
      },
    },
    destination,
  );
}
