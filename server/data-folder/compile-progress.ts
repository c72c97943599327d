import type { Logger } from 'pino';

/** Between two lines of the log, in milliseconds. */
const betweenLines = 5_000;
const cells = 30;

/** Tells how far compiling is: a bar on a screen, lines in a log. */
export class CompileProgress {
  readonly #log: Logger;
  readonly #dataDir: string;
  readonly #isScreen = process.stderr.isTTY === true;
  #saidAt = Number.NEGATIVE_INFINITY;

  constructor(log: Logger, dataDir: string) {
    this.#log = log;
    this.#dataDir = dataDir;
  }

  /** So many articles of so many are read. */
  read(articles: number, of: number): void {
    if (this.#isScreen) {
      const done = Math.round((cells * articles) / of);
      const bar = `${'█'.repeat(done)}${'░'.repeat(cells - done)}`;
      process.stderr.write(`\r\u001b[K${bar} ${articles} / ${of}`);
      return;
    }
    if (performance.now() - this.#saidAt < betweenLines) return;
    this.#saidAt = performance.now();
    this.#log.info({ dataDir: this.#dataDir, articles, of }, 'compiling the data files');
  }

  end(): void {
    if (this.#isScreen) process.stderr.write('\r\u001b[K');
  }
}
