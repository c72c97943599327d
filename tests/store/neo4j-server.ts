import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureNeo4jJars } from '../../server/local-neo4j/ensure-neo4j-jars.ts';
import { LocalNeo4jError } from '../../server/local-neo4j/local-neo4j-error.ts';
import { type LocalNeo4j, startLocalNeo4j } from '../../server/local-neo4j/start-local-neo4j.ts';
import type { Neo4jConfig } from '../../server/neo4j/neo4j-config.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Null where this machine cannot run one. */
    neo4j: Neo4jConfig | null;
  }
}

/** One real Neo4j for all suites that need one. Without Java or Maven they are left out, but in CI. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'neo4j-'));
  const tidy = () => rm(home, { recursive: true, force: true });
  try {
    const server = await start(home);
    const { uri, username, password, database } = server;
    project.provide('neo4j', { uri, username, password, database });
    return async () => {
      await server.stop();
      await tidy();
    };
  } catch (error) {
    await tidy();
    if (!isMissingTool(error) || process.env.CI === 'true') throw error;
    log(`The Neo4j suites are left out. ${error.message}`);
    project.provide('neo4j', null);
    return async () => {};
  }
}

async function start(home: string): Promise<LocalNeo4j> {
  const lib = await ensureNeo4jJars({ log });
  return startLocalNeo4j({ home, lib, log });
}

function isMissingTool(error: unknown): error is LocalNeo4jError {
  return (
    error instanceof LocalNeo4jError && ['NO_JAVA', 'OLD_JAVA', 'NO_MAVEN'].includes(error.code)
  );
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}
