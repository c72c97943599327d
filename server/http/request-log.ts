import { type DestinationStream, type Logger, pino } from 'pino';
import { toldError } from './told-error.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Each of its lines carries the request's id. */
    log: Logger;
  }
}

/**
 * A log of JSON lines, to standard error unless told otherwise. Errors are told without the words
 * of others; with the level debug, whole.
 */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination(2),
): Logger {
  const err = level === 'debug' ? pino.stdSerializers.err : toldError;
  return pino({ level, serializers: { err } }, destination);
}
