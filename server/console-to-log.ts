import type { Logger } from 'pino';

/** What a library prints, Node warns of or nobody caught is a line of the log like any other. */
export function consoleToLog(log: Logger): void {
  // Only that it spoke is told: its words may hold what was asked.
  const told = (...words: unknown[]) => log.debug({ words }, 'a library printed');
  Object.assign(console, { debug: told, error: told, info: told, log: told, warn: told });
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => log.warn({ name }, message));
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.fatal({ err: error }, 'stopped by an error that nobody caught');
      process.exit(1);
    });
  }
}
