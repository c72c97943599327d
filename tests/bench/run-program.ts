import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { peakMb } from '../faults/process-figures.ts';
import { endsWithProcess } from './started.ts';

export interface Ran {
  readonly stdout: string;
  readonly ms: number;
  /** The most memory that it had, in megabytes, as far as looks at it tell. */
  readonly peakMb: number;
}

const lookMs = 100;

/** Runs Node with these arguments to its end; rejects with what it wrote where that is a failure. */
export async function runProgram(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { forget } = endsWithProcess(child);
  let [stdout, stderr, peak] = ['', '', 0];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const looking = setInterval(() => {
    peak = Math.max(peak, peakMb(child.pid) || 0);
  }, lookMs);
  const [code] = await once(child, 'close');
  clearInterval(looking);
  forget();
  if (code !== 0) throw new Error(`node ${args.join(' ')} gave ${code}:\n${stderr}${stdout}`);
  return { stdout, ms: performance.now() - began, peakMb: peak };
}
