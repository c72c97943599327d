import { resolve } from 'node:path';
import { findJava } from './find-java.ts';
import { freePort } from './free-port.ts';
import { launchNeo4j } from './launch-neo4j.ts';
import { LocalNeo4jError } from './local-neo4j-error.ts';
import { prepareHome } from './prepare-home.ts';
import type { Neo4jProcess } from './spawn-neo4j.ts';

/** Neo4j's own first user and database; Community Edition has no others at the start. */
const first = { username: 'neo4j', database: 'neo4j' };

export interface LocalNeo4jOptions {
  /** Data, logs and password; created when missing, reused when there. */
  readonly home: string;
  /** The folder of jars that `ensureNeo4jJars` gives. */
  readonly lib: string;
  /** A free one when not given. */
  readonly port?: number | undefined;
  /** Random for a new home when not given; a home in use keeps its own. */
  readonly password?: string | undefined;
  readonly log: (line: string) => void;
  /** Gives up a start under way; once started, use stop(). */
  readonly signal?: AbortSignal | undefined;
}

/** A running server and how to reach it. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Of the server's process: another one after restart(), undefined while it is down. */
  readonly pid: number | undefined;
  /** Resolves when the process running now is gone, whatever the reason. */
  ended(): Promise<void>;
  stop(): Promise<void>;
  /** Same home and port; also brings a stopped or killed server back. */
  restart(): Promise<void>;
  kill(): Promise<void>;
}

/**
 * Starts a Neo4j server on 127.0.0.1 only, and resolves when it answers queries. Throws a
 * LocalNeo4jError where it cannot start.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { log, signal } = options;
  const home = resolve(options.home);
  const lib = resolve(options.lib);
  const java = await findJava();
  const port = await choosePort(options.port);
  const password = await prepareHome({ home, lib, java, password: options.password, signal });
  const access = { uri: `neo4j://127.0.0.1:${port}`, ...first, password };

  const launch = async (giveUp: AbortSignal | undefined): Promise<Neo4jProcess> => {
    log(`Starting Neo4j in ${home} …`);
    const begun = Date.now();
    const launched = await launchNeo4j({ ...access, home, lib, java, port, signal: giveUp });
    log(`Neo4j answers at ${access.uri} after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    return launched;
  };

  let server = await launch(signal);
  let restarting: { done: Promise<void>; abort: AbortController } | undefined;

  const giveUpRestart = async () => {
    restarting?.abort.abort(new LocalNeo4jError('STOPPED', 'Neo4j was stopped while starting.'));
    await restarting?.done.catch(() => {});
  };

  return {
    ...access,
    get pid() {
      return server.pid;
    },
    async ended() {
      await server.ended;
    },
    async stop() {
      await Promise.all([giveUpRestart(), server.stop()]);
    },
    async kill() {
      await Promise.all([giveUpRestart(), server.kill()]);
    },
    async restart() {
      if (restarting === undefined) {
        const abort = new AbortController();
        const again = async () => {
          await server.stop();
          server = await launch(abort.signal);
        };
        const done = again().finally(() => {
          restarting = undefined;
        });
        restarting = { done, abort };
      }
      await restarting.done;
    },
  };
}

async function choosePort(wanted: number | undefined): Promise<number> {
  const port = await freePort(wanted ?? 0);
  if (port === undefined) {
    throw new LocalNeo4jError('PORT_TAKEN', `Port ${wanted} is taken by another program.`);
  }
  return port;
}
