import { closeSync, fstatSync, openSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastLines } from './last-lines.ts';
import { neo4jConf } from './neo4j-conf.ts';
import { neo4jJava } from './neo4j-java.ts';
import { type ProcessEnd, spawnBound } from './spawn-bound.ts';

const stopPatienceMs = 30_000;
const javaStackLine = /^\s+(at |\.\.\. \d+ more).*\n?/gm;

// Start-up is most of what this server does: the quick compiler and the small collector save about
// a quarter of its time and of its memory.
const jvmArgs = [
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:+ExitOnOutOfMemoryError',
];

/** The process of a server, whether it answers yet or not. */
export interface Neo4jProcess {
  /** Undefined once it has ended. */
  readonly pid: number | undefined;
  readonly ended: Promise<ProcessEnd>;
  stop(): Promise<void>;
  kill(): Promise<void>;
  /** The last lines this very run has logged, without Java's stack traces. */
  logTail(): Promise<string>;
}

export interface SpawnNeo4jOptions {
  readonly home: string;
  /** The folder of jars. */
  readonly lib: string;
  /** The command that starts Java. */
  readonly java: string;
  readonly port: number;
}

/** Starts the server's process on a home that is prepared, its configuration written anew. */
export function spawnNeo4j({ home, lib, java, port }: SpawnNeo4jOptions): Neo4jProcess {
  writeFileSync(join(home, 'conf', 'neo4j.conf'), neo4jConf(port));
  const { args, env } = neo4jJava(home, lib, jvmArgs, 'org.neo4j.server.CommunityEntryPoint');
  const folders = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];

  const logFile = join(home, 'logs', 'console.log');
  const logHandle = openSync(logFile, 'a', 0o600);
  const logStart = fstatSync(logHandle).size;
  const { child, ended, send } = spawnBound(java, [...args, ...folders, '--console-mode'], {
    cwd: home,
    env,
    stdio: ['ignore', logHandle, logHandle],
  });
  closeSync(logHandle);

  const kill = async () => {
    send('SIGKILL');
    await ended;
  };
  const stop = async () => {
    send('SIGTERM');
    const timer = setTimeout(() => send('SIGKILL'), stopPatienceMs);
    await ended;
    clearTimeout(timer);
  };
  const logTail = async () => {
    const log = (await readFile(logFile)).subarray(logStart).toString('utf8');
    return lastLines(log.replaceAll(javaStackLine, ''), 20);
  };
  let pid = child.pid;
  void ended.then(() => {
    pid = undefined;
  });
  return {
    get pid() {
      return pid;
    },
    ended,
    stop,
    kill,
    logTail,
  };
}
