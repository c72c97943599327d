import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { build } from 'vite';
import type { LocalNeo4j } from '../../server/local-neo4j/start-local-neo4j.ts';
import type { LoadingOrder } from './loading-process.ts';

/** Where its packages are found. */
const outDir = 'dist/faults';

export type LoadedDataSet = LoadingOrder['dataSet'];

/** Loaders in processes of their own, which are built once. */
export class Loaders {
  readonly #config: LoadingOrder['config'];

  private constructor({ uri, username, password, database }: LocalNeo4j) {
    this.#config = { uri, username, password, database };
  }

  static async built(neo4j: LocalNeo4j): Promise<Loaders> {
    await build({
      configFile: false,
      logLevel: 'error',
      build: { ssr: 'tests/faults/loading-process.ts', outDir, target: 'node20' },
    });
    return new Loaders(neo4j);
  }

  /** Loads undisturbed; gives the milliseconds that it took. */
  async load(dataSet: LoadedDataSet, abandonedMs?: number): Promise<number> {
    const { exited, lines } = await this.#start(dataSet, abandonedMs);
    const [code] = await exited;
    if (code !== 0) throw new Error(`A load ended with ${code}.`);
    return Number(lines.at(-1));
  }

  /** Kills a loader so many milliseconds after it began to load; gives whether it was still loading. */
  async kill(dataSet: LoadedDataSet, moment: number): Promise<boolean> {
    const { child, exited } = await this.#start(dataSet, 0);
    await setTimeout(moment);
    child.kill('SIGKILL');
    const [code] = await exited;
    return code === null;
  }

  async end(): Promise<void> {
    await rm(outDir, { recursive: true, force: true });
  }

  /** It has read its data set and begins to load. */
  async #start(dataSet: LoadedDataSet, abandonedMs: number | undefined) {
    const order: LoadingOrder = { config: this.#config, dataSet, abandonedMs };
    const child = spawn(process.execPath, [`${outDir}/loading-process.js`], {
      env: { ...process.env, LOADING: JSON.stringify(order) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = once(child, 'exit');
    const lines: string[] = [];
    const read = createInterface(child.stdout).on('line', (line) => lines.push(line));
    await Promise.race([once(read, 'line'), exited]);
    return { child, exited, lines };
  }
}
