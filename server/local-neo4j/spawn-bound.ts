import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';

/** How a process ended, as Node tells it. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Set when the program could not be started at all. */
  readonly error?: NodeJS.ErrnoException;
}

export interface BoundProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<ProcessEnd>;
  /** Signals the program and whatever it started; nothing happens once it has ended. */
  send(signal: NodeJS.Signals): void;
}

export interface SpawnBoundOptions {
  readonly cwd?: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdio: StdioOptions;
}

/** Starts a program that never outlives this process, however this process ends. */
export function spawnBound(
  command: string,
  args: readonly string[],
  options: SpawnBoundOptions,
): BoundProcess {
  // A group of its own: Ctrl+C then reaches only this process, which decides how to stop the rest.
  const child = spawn(command, args, { ...options, detached: true });

  let running = child.pid !== undefined;
  const send = (signal: NodeJS.Signals) => {
    if (!running || child.pid === undefined) return;
    try {
      process.kill(-child.pid, signal);
    } catch {
      // It ended between the check and the signal.
    }
  };

  const onExit = () => send('SIGKILL');
  process.once('exit', onExit);
  const watchdog = child.pid === undefined ? undefined : startWatchdog(child.pid);

  const ended = new Promise<ProcessEnd>((resolve) => {
    const finish = (end: ProcessEnd) => {
      running = false;
      process.off('exit', onExit);
      watchdog?.kill('SIGKILL');
      resolve(end);
    };
    child.once('exit', (code, signal) => finish({ code, signal }));
    child.once('error', (error) => {
      if (child.pid === undefined) finish({ code: null, signal: null, error });
    });
  });

  return { child, ended, send };
}

/**
 * No 'exit' event comes when this process dies by a signal, and a handler here would take that
 * decision from the program using us. The pipe closes in every case, even after SIGKILL.
 */
function startWatchdog(pid: number): ChildProcess {
  const watchdog = spawn('/bin/sh', ['-c', 'read -r line; kill -s KILL -- "-$1"', 'sh', `${pid}`], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchdog.on('error', () => {});
  watchdog.unref();
  const { stdin } = watchdog;
  stdin.on('error', () => {});
  // Its handle is a socket, which the type of a writable stream does not show.
  if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref();
  return watchdog;
}
