import type { DataSet } from '../model/data-set.ts';
import { readDataSet } from '../reading/read-data-set.ts';
import { reportProblems } from './report-problems.ts';
import { type ExitCode, exitCode, type Terminal } from './terminal.ts';

/** How far a load is, in rows. */
interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What puts a data set into a store. */
interface Loader {
  load(
    dataSet: DataSet,
    onProgress: (progress: Progress) => void,
  ): Promise<{
    changed: boolean;
    hash: string;
    entities: number;
    statements: number;
    written: number;
    ended: number;
  }>;
  close(): Promise<void>;
}

/** The store that is loaded; entry points hand it in, so that no command imports one. */
export interface LoadTarget {
  /** Undefined where no store is named. */
  open(): Loader | undefined;
  /** What to tell the operator of an outage; undefined where the error is a bug. */
  outage(error: unknown): string | undefined;
}

/** `seed load`: puts the data set into the store; readers see the old load until it is complete. */
export async function load(
  options: { dir: string; json: boolean },
  target: LoadTarget,
  terminal: Terminal,
): Promise<ExitCode> {
  const reading = readDataSet(options.dir);
  if (!reading.ok) {
    return reportProblems(reading.problems, options.dir, { ...terminal, out: terminal.err });
  }
  try {
    const loader = target.open();
    if (!loader) {
      terminal.err('Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD; npm run neo4j prints them.');
      return exitCode.outage;
    }
    try {
      const result = await loader.load(reading.value, progressOn(terminal));
      if (options.json) {
        terminal.out(JSON.stringify(result, null, 2));
      } else {
        const { hash, entities, statements, changed, written, ended } = result;
        const what = `${entities} entities and ${statements} statements (${hash.slice(0, 12)})`;
        const rows = `${written} rows written, ${ended} ended`;
        terminal.out(
          changed ? `Loaded ${what}: ${rows}.` : `Nothing to do: ${what} are loaded already.`,
        );
      }
      return exitCode.success;
    } finally {
      await loader.close();
    }
  } catch (error) {
    const outage = target.outage(error);
    if (outage === undefined) throw error;
    terminal.err(outage);
    return exitCode.outage;
  }
}

/** A bar on a screen; nothing where nobody watches. */
function progressOn(terminal: Terminal): (progress: Progress) => void {
  if (!terminal.interactive) return () => {};
  const width = 30;
  return ({ done, total }) => {
    const share = total === 0 ? 1 : done / total;
    const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '░');
    terminal.progress(`${bar} ${Math.round(share * 100)} %${done === total ? '\n' : ''}`);
  };
}
