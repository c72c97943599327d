import type { Logger } from 'pino';

/** What a library prints, Node warns of or nobody caught is a line of the log like any other. */
export function consoleToLog(log: Logger): void {
  // Only that it spoke is told: its words may hold what was asked.
  const told = (...words: unknown[]) => log.debug({ words }, 'a library printed');
  Object.assign(console, { debug: told, error: told, info: told, log: told, warn: told });
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => log.warn({ name }, message));
  process.on('uncaughtException', (error: unknown) => {
    log.fatal({ err: error }, 'stopped by an error that nobody caught');
    process.exit(1);
  });
  // Part of one question, whose others go on: no question may end the process.
  process.on('unhandledRejection', (error: unknown) => {
    log.error({ err: error }, 'a failure that nobody waited for');
  });
}
