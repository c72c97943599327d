import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpuSeconds } from '../faults/process-figures.ts';
import { endsWithProcess } from './started.ts';

/** A program in a process of its own, which answers one message at a time. */
export interface Child {
  /** What it sent first. */
  readonly first: unknown;
  /** Sends a message and gives the answer. Rejects where the process ends before. */
  readonly ask: (message: object | number) => Promise<unknown>;
  /** Of processors, that it has had. */
  readonly cpuSeconds: () => number;
  readonly end: () => void;
}

/** Starts it with options of Node, and resolves once it has sent something. */
export async function startChild(program: string, options: readonly string[] = []): Promise<Child> {
  const child = fork('graph-seed/run.mjs', [program], {
    execArgv: [...options],
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const { forget } = endsWithProcess(child);
  const gone = once(child, 'exit').then((): never => {
    forget();
    throw new Error(`${program} ended.`);
  });
  gone.catch(() => {});
  const answer = async (): Promise<unknown> => {
    const [message] = await Promise.race([once(child, 'message'), gone]);
    return message;
  };
  return {
    first: await answer(),
    ask: (message) => {
      child.send(message);
      return answer();
    },
    cpuSeconds: () => cpuSeconds(child.pid),
    end: () => child.kill('SIGKILL'),
  };
}
