import type { Reading } from '../reading/read-data-set.ts';
import { reportProblems } from './report-problems.ts';
import { type ExitCode, exitCode, type Terminal } from './terminal.ts';

interface Loaded {
  readonly changed: boolean;
  readonly hash: string;
  readonly entities: number;
  readonly statements: number;
  readonly written: number;
  readonly ended: number;
}

/** What puts the data of a folder into a store. */
interface Loader {
  /** Gives every problem that stands in the way; tells how much is written, from 0 to 1. */
  load(dir: string, onProgress: (share: number) => void): Promise<Reading<Loaded>>;
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
  try {
    const loader = target.open();
    if (!loader) {
      terminal.err('Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD; npm run neo4j prints them.');
      return exitCode.outage;
    }
    try {
      const loaded = await loader.load(options.dir, progressOn(terminal));
      if (!loaded.ok) {
        return reportProblems(loaded.problems, options.dir, { ...terminal, out: terminal.err });
      }
      terminal.out(options.json ? JSON.stringify(loaded.value, null, 2) : inWords(loaded.value));
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

function inWords({ hash, entities, statements, changed, written, ended }: Loaded): string {
  const what = `${entities} entities and ${statements} statements (${hash.slice(0, 12)})`;
  return changed
    ? `Loaded ${what}: ${written} rows written, ${ended} ended.`
    : `Nothing to do: ${what} are loaded already.`;
}

/** A bar on a screen; nothing where nobody watches. */
function progressOn(terminal: Terminal): (share: number) => void {
  if (!terminal.interactive) return () => {};
  const width = 30;
  return (share) => {
    const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '░');
    terminal.progress(`${bar} ${Math.round(share * 100)} %${share === 1 ? '\n' : ''}`);
  };
}
