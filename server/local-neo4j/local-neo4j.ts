import { resolve } from 'node:path';
import { findJava } from './find-java.ts';
import { freePort } from './free-port.ts';
import { launchNeo4j } from './launch-neo4j.ts';
import { LocalNeo4jError } from './local-neo4j-error.ts';
import { prepareHome } from './prepare-home.ts';
import type { Neo4jProcess } from './spawn-neo4j.ts';

const USERNAME = 'neo4j';
const DATABASE = 'neo4j';

export interface LocalNeo4jOptions {
  /** Data, logs and password; created when missing, reused when there. */
  home: string;
  /** What ensureNeo4jJars returned. */
  lib: string;
  /** A free one when not given. */
  port?: number | undefined;
  /** Random for a new home when not given; a home in use keeps its own. */
  password?: string | undefined;
  log: (line: string) => void;
  /** Gives up a start under way; once started, use stop(). */
  signal?: AbortSignal | undefined;
}

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

/** Starts a Neo4j server on 127.0.0.1 only, and resolves when it answers queries. */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { log, signal } = options;
  const home = resolve(options.home);
  const lib = resolve(options.lib);
  const java = await findJava();
  const port = await choosePort(options.port);
  const password = await prepareHome({ home, lib, java, password: options.password, signal });
  const access = {
    uri: `neo4j://127.0.0.1:${port}`,
    username: USERNAME,
    password,
    database: DATABASE,
  };

  const launch = async (giveUp: AbortSignal | undefined): Promise<Neo4jProcess> => {
    log(`Starting Neo4j in ${home} …`);
    const begun = Date.now();
    const launched = await launchNeo4j({ ...access, home, lib, java, port, signal: giveUp });
    log(`Neo4j answers at ${access.uri} after ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    return launched;
  };

  let server = await launch(signal);
  let restarting: { done: Promise<void>; abort: AbortController } | undefined;

  const giveUpRestart = async (): Promise<void> => {
    restarting?.abort.abort(new LocalNeo4jError('stopped', 'Neo4j was stopped while starting.'));
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
        const again = async (): Promise<void> => {
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
    throw new LocalNeo4jError('port-taken', `Port ${wanted} is taken by another program.`);
  }
  return port;
}
