import { LocalNeo4jError } from './local-neo4j-error.ts';
import { type Neo4jProcess, type SpawnNeo4jOptions, spawnNeo4j } from './spawn-neo4j.ts';
import { untilReady } from './until-ready.ts';

const startTimeoutMs = 180_000;

export interface LaunchNeo4jOptions extends SpawnNeo4jOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly signal: AbortSignal | undefined;
}

/** Starts the server and resolves when it answers; a server that does not is killed. */
export async function launchNeo4j(options: LaunchNeo4jOptions): Promise<Neo4jProcess> {
  const { uri, username, password, database, home, signal } = options;
  signal?.throwIfAborted();
  const server = spawnNeo4j(options);
  const { ended } = server;
  const onAbort = () => void server.kill();
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    await untilReady({ uri, username, password, database, timeoutMs: startTimeoutMs, ended });
    return server;
  } catch (error) {
    await server.kill();
    signal?.throwIfAborted();
    const cause = error instanceof Error ? error.message : String(error);
    const { error: notRun } = await ended;
    const log = notRun?.message ?? (await server.logTail());
    if (log.includes('locked by another process')) {
      throw new LocalNeo4jError('HOME_IN_USE', `Another Neo4j is already running in ${home}.`);
    }
    const message = `Neo4j in ${home} did not start: ${cause}. The end of its log:\n${log}`;
    throw new LocalNeo4jError('START_FAILED', message, { cause: error });
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
}
