import { ConfigError, readConfig } from '../../server/config.ts';
import { createNeo4jLoader } from '../../server/neo4j/neo4j-loader.ts';
import type { LoadProgress } from '../../server/ports/graph-loader.ts';
import { StoreError } from '../../server/ports/store-error.ts';
import { readDataSet } from '../reading/read-data-set.ts';
import { reportProblems } from './report-problems.ts';
import { type ExitCode, exitCode, type Terminal } from './terminal.ts';

/** `seed load`: puts the data set into Neo4j; readers see the old load until it is complete. */
export async function load(
  options: { dir: string; json: boolean },
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<ExitCode> {
  const reading = readDataSet(options.dir);
  if (!reading.ok) {
    return reportProblems(reading.problems, options.dir, { ...terminal, out: terminal.err });
  }
  try {
    const { neo4j } = readConfig(environment);
    if (!neo4j) {
      terminal.err('Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD; npm run neo4j prints them.');
      return exitCode.outage;
    }
    const loader = createNeo4jLoader(neo4j);
    try {
      const result = await loader.load(reading.value, progressOn(terminal));
      if (options.json) {
        terminal.out(JSON.stringify(result, null, 2));
      } else {
        const { hash, entities, statements, changed } = result;
        const what = `${entities} entities and ${statements} statements (${hash.slice(0, 12)})`;
        terminal.out(changed ? `Loaded ${what}.` : `Nothing to do: ${what} are loaded already.`);
      }
      return exitCode.success;
    } finally {
      await loader.close();
    }
  } catch (error) {
    if (!(error instanceof StoreError || error instanceof ConfigError)) throw error;
    terminal.err(error instanceof StoreError ? `${error.code}: ${error.message}` : error.message);
    return exitCode.outage;
  }
}

/** A bar on a screen; nothing where nobody watches. */
function progressOn(terminal: Terminal): (progress: LoadProgress) => void {
  if (!terminal.interactive) return () => {};
  const width = 30;
  return ({ done, total }) => {
    const share = total === 0 ? 1 : done / total;
    const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '░');
    terminal.progress(`${bar} ${Math.round(share * 100)} %${done === total ? '\n' : ''}`);
  };
}
