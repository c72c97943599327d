import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { stampOf } from '../../graph-seed/reading/folder-stamp.ts';
import { StartError } from '../start-error.ts';

/** Milliseconds from one look at the data folder to the next, by those that the look took. */
const usualRest = (lookMs: number) => Math.max(2_000, 50 * lookMs);

export interface FollowedFolder {
  readonly dataDir: string;
  /** What the folder's files were when it was brought up to date. */
  readonly stamp: string;
  readonly bringUpToDate: () => Promise<void>;
  readonly log: Logger;
  readonly rest?: (lookMs: number) => number;
  readonly signal?: AbortSignal;
}

/**
 * Looks at a data folder every few seconds, until the signal, and brings what is served up to date once
 * the files are others and nobody writes them any more. Where that fails, what is served stays, and the
 * log says why, once.
 */
export async function followFolder({
  dataDir,
  stamp,
  bringUpToDate,
  log,
  rest = usualRest,
  signal,
}: FollowedFolder): Promise<void> {
  let [served, before] = [stamp, stamp];
  while (!signal?.aborted) {
    const started = performance.now();
    const now = await stampOf(dataDir);
    const lookMs = performance.now() - started;
    if (now !== served && now === before) {
      served = now;
      await bringUpToDate().catch((error: unknown) => {
        if (error instanceof StartError) log.error({ dataDir }, error.message);
        else log.error({ dataDir, err: error }, 'the data files cannot be followed');
      });
    }
    before = now;
    await setTimeout(rest(lookMs), undefined, { ref: false });
  }
}
