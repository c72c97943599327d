import { once } from 'node:events';
import { type ProcessEnd, spawnBound } from './spawn-bound.ts';

/** How a program ended and what it said. */
export interface ToolRun extends ProcessEnd {
  /** Both output streams in the order they arrived, without colour codes. */
  readonly output: string;
}

export interface RunToolOptions {
  readonly cwd?: string | undefined;
  /** Added to this process's own. */
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** Kills the program. */
  readonly signal?: AbortSignal | undefined;
}

/** Runs a program to its end; a failure is reported in the result, only an abort is thrown. */
export async function runTool(
  command: string,
  args: readonly string[],
  { cwd, env, signal }: RunToolOptions = {},
): Promise<ToolRun> {
  signal?.throwIfAborted();
  const { child, ended, send } = spawnBound(command, args, {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  const closed = streams.map((stream) => {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
    });
    return once(stream, 'close');
  });
  const onAbort = () => send('SIGKILL');
  signal?.addEventListener('abort', onAbort, { once: true });
  const end = await ended;
  await Promise.all(closed);
  signal?.removeEventListener('abort', onAbort);
  signal?.throwIfAborted();
  return { ...end, output: withoutColours(output) };
}

function withoutColours(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
}
