/** Work that is done a piece at a time, so that the page answers in between. */
export interface Pieces {
  /** Begins at once; what was begun before and is not done yet is dropped. */
  start(work: Iterable<void>): void;
  /** Does at once what is left. */
  finish(): void;
  /** Drops what is left. */
  stop(): void;
  isBusy(): boolean;
}

/** A piece takes no longer than this by much. */
const pieceMs = 4;

/** `onBusy` is told when there comes to be something left, and when nothing is. */
export function createPieces(onBusy: (isBusy: boolean) => void = () => {}): Pieces {
  let work: Iterator<void> | undefined;
  let next: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(next);
    if (work && next !== undefined) onBusy(false);
    work = undefined;
    next = undefined;
  };
  const go = (until: number) => {
    const wasBusy = next !== undefined;
    next = undefined;
    while (work) {
      if (work.next().done) {
        work = undefined;
        if (wasBusy) onBusy(false);
      } else if (performance.now() >= until) {
        next = setTimeout(() => go(performance.now() + pieceMs));
        if (!wasBusy) onBusy(true);
        return;
      }
    }
  };
  return {
    start: (begun) => {
      stop();
      work = begun[Symbol.iterator]();
      go(performance.now() + pieceMs);
    },
    finish: () => {
      clearTimeout(next);
      go(Number.POSITIVE_INFINITY);
    },
    stop,
    isBusy: () => next !== undefined,
  };
}
