import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { PausedLoaderOrder } from './paused-loader.ts';

export interface PausedLoader {
  /** Lets it go on, and gives what came of it. */
  finish(): Promise<string>;
  kill(): Promise<void>;
}

/** A loader in a process of its own, which has written some of its rows and waits. */
export async function startPausedLoader(order: PausedLoaderOrder): Promise<PausedLoader> {
  const child = spawn(process.execPath, ['graph-seed/run.mjs', 'tests/store/paused-loader.ts'], {
    env: { ...process.env, PAUSED_LOADER: JSON.stringify(order) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const nextLine = async () => String((await lines.next()).value);
  const said = await nextLine();
  if (said !== 'paused') throw new Error(`The loader did not pause, but said: ${said}`);
  return {
    finish: async () => {
      child.stdin.write('\n');
      const outcome = await nextLine();
      await ended;
      return outcome;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
