import { delimiter, join } from 'node:path';
import { LocalNeo4jError } from './local-neo4j-error.ts';

/** What Neo4j reaches into by reflection. */
const openedPackages = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];

/** Arguments and environment of a Java process. */
export interface Neo4jJava {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** How Java is called for one of Neo4j's own main classes. */
export function neo4jJava(
  home: string,
  lib: string,
  jvmArgs: readonly string[],
  main: string,
): Neo4jJava {
  if (lib.includes(delimiter)) {
    throw new LocalNeo4jError(
      'BAD_CACHE',
      `Java cannot read jars from a folder with "${delimiter}" in its path: ${lib}`,
    );
  }
  const opens = openedPackages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  return {
    args: [...opens, ...jvmArgs, '-cp', join(lib, '*'), main],
    env: {
      ...process.env,
      NEO4J_HOME: home,
      NEO4J_CONF: join(home, 'conf'),
      // In the C locale Java cannot open a path with a letter beyond ASCII.
      LC_ALL: 'C.UTF-8',
    },
  };
}
