import { ConfigError, readConfig } from '../../server/config.ts';
import { createNeo4jLoader } from '../../server/neo4j/neo4j-loader.ts';
import { StoreError } from '../../server/ports/store-error.ts';
import type { LoadTarget } from './load.ts';
import { runSeed } from './run-seed.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/** The `seed` command line over Neo4j. Gives the exit code. */
export function main(
  argv: readonly string[],
  terminal: Terminal = processTerminal,
): Promise<number> {
  return runSeed(argv, neo4jOf(process.env), terminal);
}

/** The Neo4j that the environment names. */
function neo4jOf(environment: Readonly<Record<string, string | undefined>>): LoadTarget {
  return {
    open: () => {
      const { neo4j } = readConfig(environment);
      return neo4j && createNeo4jLoader(neo4j);
    },
    outage: (error) => {
      if (error instanceof StoreError) return `${error.code}: ${error.message}`;
      return error instanceof ConfigError ? error.message : undefined;
    },
  };
}
