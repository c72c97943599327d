/** Work that is done a piece at a time, so that the page answers in between. */
export interface Pieces {
  /** Begins; what was begun before and is not done yet is dropped. */
  start(work: Iterable<void>): void;
  /** Does at once what is left. */
  finish(): void;
  /** Drops what is left. */
  stop(): void;
  isBusy(): boolean;
}

interface PiecesOptions {
  /** A piece takes no longer than this by much. */
  readonly ms: number;
  /** Whether even the first piece waits until whoever starts it is done. */
  readonly isLater?: boolean;
  /** Told when there comes to be something left, and when nothing is. */
  readonly onBusy?: (isBusy: boolean) => void;
}

export function createPieces({ ms, isLater = false, onBusy = () => {} }: PiecesOptions): Pieces {
  let work: Iterator<void> | undefined;
  let next: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(next);
    if (work && next !== undefined) onBusy(false);
    work = undefined;
    next = undefined;
  };
  const wait = () => {
    next = setTimeout(() => go(performance.now() + ms));
  };
  const go = (until: number) => {
    const wasBusy = next !== undefined;
    next = undefined;
    while (work) {
      if (work.next().done) {
        work = undefined;
        if (wasBusy) onBusy(false);
      } else if (performance.now() >= until) {
        wait();
        if (!wasBusy) onBusy(true);
        return;
      }
    }
  };
  return {
    start: (begun) => {
      stop();
      work = begun[Symbol.iterator]();
      if (!isLater) return go(performance.now() + ms);
      wait();
      onBusy(true);
    },
    finish: () => {
      clearTimeout(next);
      go(Number.POSITIVE_INFINITY);
    },
    stop,
    isBusy: () => next !== undefined,
  };
}
