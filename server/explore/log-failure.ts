import type { Logger } from 'pino';
import { ClientGone } from './request-budget.ts';

/** A line for what failed; a client that left has broken nothing. */
export function logFailure(
  log: Logger,
  error: unknown,
  message: string,
  level: 'error' | 'warn' = 'error',
): void {
  log[error instanceof ClientGone ? 'debug' : level]({ err: error }, message);
}
