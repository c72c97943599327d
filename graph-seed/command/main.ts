import { fileURLToPath } from 'node:url';
import { ConfigError, readConfig } from '../../server/config.ts';
import { compileInThread } from '../../server/data-folder/compile-in-thread.ts';
import { loadFolder } from '../../server/data-folder/load-folder.ts';
import { createLog } from '../../server/http/request-log.ts';
import { createNeo4jLoader } from '../../server/neo4j/neo4j-loader.ts';
import { StoreError } from '../../server/ports/store-error.ts';
import { StartError } from '../../server/start-error.ts';
import type { LoadTarget } from './load.ts';
import { runSeed } from './run-seed.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/**
 * The `seed` command line over Neo4j. Gives the exit code. What is compiled is kept by the built thread
 * that is given; run from its sources, it keeps nothing and reads all data.
 */
export function main(
  argv: readonly string[],
  terminal: Terminal = processTerminal,
  compiler?: URL,
): Promise<number> {
  return runSeed(argv, neo4jOf(process.env, compiler), terminal);
}

/** The Neo4j that the environment names. */
function neo4jOf(
  environment: Readonly<Record<string, string | undefined>>,
  compiler: URL | undefined,
): LoadTarget {
  return {
    open: () => {
      const { neo4j, cacheDir, logLevel } = readConfig(environment);
      if (!neo4j) return undefined;
      const loader = createNeo4jLoader(neo4j);
      const log = createLog(logLevel);
      const kept = compiler && {
        programFile: fileURLToPath(compiler),
        compile: (dataDir: string) => compileInThread(compiler, { dataDir, cacheDir }, log),
      };
      return {
        load: (dataDir, onProgress) => loadFolder({ dataDir, compiler: kept }, loader, onProgress),
        close: loader.close,
      };
    },
    outage: (error) => {
      if (error instanceof StoreError) return `${error.code}: ${error.message}`;
      const isTold = error instanceof ConfigError || error instanceof StartError;
      return isTold ? error.message : undefined;
    },
  };
}
