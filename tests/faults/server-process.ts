import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { scripts } from '../../package.json';
import { cpuSeconds, peakMb, residentMb } from './process-figures.ts';

/** A server that may not serve yet. */
export interface SpawnedServer {
  /** Resolves to its address once it serves; rejects where it ends before. */
  readonly address: Promise<string>;
  /** What it wrote to both streams so far, the address included. */
  readonly output: () => string;
  /** Megabytes of it in memory. */
  readonly residentMb: () => number;
  /** The most that there ever were. */
  readonly peakMb: () => number;
  /** Seconds of processors that it had. */
  readonly cpuSeconds: () => number;
  readonly signal: (signal: NodeJS.Signals) => void;
  readonly exited: Promise<Exit>;
}

export interface ServerProcess extends SpawnedServer {
  readonly url: string;
  readonly port: number;
}

interface Exit {
  /** Null where a signal ended it. */
  readonly code: number | null;
  /** On the clock of `performance.now()`. */
  readonly at: number;
}

/** The server as it is built, started as `npm start` does. */
export const builtServer = scripts.start.split(' ').slice(1);

/** The server from its sources, for tests that have no build. */
export const sourceServer = ['graph-seed/run.mjs', 'server/main.ts'];

/** Starts a server on a free port; resolves once it serves. */
export async function startServer(
  program: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const server = spawnServer(program, environment);
  const url = await server.address;
  return { ...server, url, port: Number(new URL(url).port) };
}

/** Starts a server, on a free port unless one is given. */
export function spawnServer(
  program: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): SpawnedServer {
  const child = spawn(process.execPath, program, {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const exited = once(child, 'exit').then(
    ([code]): Exit => ({ code: typeof code === 'number' ? code : null, at: performance.now() }),
  );
  return {
    address: address(child, () => output, exited),
    output: () => output,
    residentMb: () => residentMb(child.pid),
    peakMb: () => peakMb(child.pid),
    cpuSeconds: () => cpuSeconds(child.pid),
    signal: (signal) => child.kill(signal),
    exited,
  };
}

async function address(
  { stdout }: ChildProcess,
  output: () => string,
  exited: Promise<Exit>,
): Promise<string> {
  let gone = false;
  void exited.then(() => {
    gone = true;
  });
  for (;;) {
    const [url] = /^http:\S+$/m.exec(output()) ?? [];
    if (url) return url;
    if (gone) throw new Error(`The server ended at once:\n${output()}`);
    await Promise.race([exited, stdout && once(stdout, 'data')]);
  }
}
