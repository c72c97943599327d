import type { Share } from '../ports/caller.ts';

interface Waiting {
  readonly share: Share;
  readonly begin: () => void;
}

/**
 * So many pieces of work at once, and no more: what is beyond waits, and goes on in the order of who
 * has had least. What a piece takes counts as had.
 */
export class FairSlots {
  #free: number;
  readonly #waiting = new Set<Waiting>();

  constructor(slots: number) {
    this.#free = slots;
  }

  /** Rejects with the signal's reason where it is aborted before the work began. */
  async run<T>(
    { share, signal }: { readonly share: Share; readonly signal: AbortSignal },
    work: () => Promise<T>,
  ): Promise<T> {
    signal.throwIfAborted();
    await this.#slot(share, signal);
    const began = performance.now();
    try {
      return await work();
    } finally {
      share.usedMs += performance.now() - began;
      this.#free += 1;
      this.#next()?.begin();
    }
  }

  #slot(share: Share, signal: AbortSignal): Promise<void> | undefined {
    if (this.#free > 0) {
      this.#free -= 1;
      return undefined;
    }
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.delete(waiting);
        reject(signal.reason);
      };
      const begin = () => {
        this.#waiting.delete(waiting);
        signal.removeEventListener('abort', leave);
        this.#free -= 1;
        resolve();
      };
      const waiting = { share, begin };
      this.#waiting.add(waiting);
      signal.addEventListener('abort', leave);
    });
  }

  /** Of those that have had the same, who came first. */
  #next(): Waiting | undefined {
    let least: Waiting | undefined;
    for (const one of this.#waiting) {
      if (!least || one.share.usedMs < least.share.usedMs) least = one;
    }
    return least;
  }
}
