import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { scripts } from '../../package.json';

export interface ServerProcess {
  readonly url: string;
  readonly port: number;
  /** What it wrote to both streams so far, the address included. */
  readonly output: () => string;
  /** Megabytes of it in memory. */
  readonly residentMb: () => number;
  readonly signal: (signal: NodeJS.Signals) => void;
  readonly exited: Promise<Exit>;
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
  const url = await address(child, () => output, exited);
  return {
    url,
    port: Number(new URL(url).port),
    output: () => output,
    residentMb: () => residentMb(child.pid ?? 0),
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

/** Linux tells it; elsewhere it is not measured. */
function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}
