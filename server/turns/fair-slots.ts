import type { Share } from '../ports/caller.ts';

/** On whose behalf a piece of work is done: one request, of an address with its share. */
interface Caller {
  readonly share: Share;
  readonly signal: AbortSignal;
}

interface Piece {
  readonly caller: Caller;
  began: number;
}

type Begin = () => void;

export interface SlotLimits {
  /** Pieces of work at once. */
  readonly all: number;
  /** Those of one request among them. */
  readonly ofRequest: number;
  /** Those of long requests among them, all together. */
  readonly ofLong: number;
  /** Milliseconds of slots that a request has had when it is long. */
  readonly longMs: number;
}

/**
 * So many pieces of work at once, and no more: what is beyond waits, and goes on in the order of who
 * has had least. What a piece takes counts as had. Long requests have few of the slots, so that the
 * others find one.
 */
export class FairSlots {
  readonly #limits: SlotLimits;
  readonly #running = new Set<Piece>();
  /** What waits of each request, in the order in which it came. */
  readonly #waiting = new Map<Caller, Set<Begin>>();
  /** Milliseconds that the ended pieces of a request took. */
  readonly #usedMs = new WeakMap<Caller, number>();

  constructor(limits: SlotLimits) {
    this.#limits = limits;
  }

  /** Rejects with the signal's reason where it is aborted before the work began. */
  async run<T>(caller: Caller, work: () => Promise<T>): Promise<T> {
    caller.signal.throwIfAborted();
    const piece = { caller, began: 0 };
    await this.#slot(piece);
    try {
      return await work();
    } finally {
      this.#running.delete(piece);
      const had = performance.now() - piece.began;
      caller.share.usedMs += had;
      this.#usedMs.set(caller, (this.#usedMs.get(caller) ?? 0) + had);
      for (let begin = this.#next(); begin; begin = this.#next()) begin();
    }
  }

  #slot(piece: Piece): Promise<void> | undefined {
    const { caller } = piece;
    if (this.#mayBegin(caller)) {
      this.#begin(piece);
      return undefined;
    }
    const waiting = this.#waiting.get(caller) ?? new Set();
    this.#waiting.set(caller, waiting);
    return new Promise((resolve, reject) => {
      const end = () => {
        caller.signal.removeEventListener('abort', leave);
        waiting.delete(begin);
        if (waiting.size === 0) this.#waiting.delete(caller);
      };
      const leave = () => {
        end();
        reject(caller.signal.reason);
      };
      const begin = () => {
        end();
        this.#begin(piece);
        resolve();
      };
      waiting.add(begin);
      caller.signal.addEventListener('abort', leave);
    });
  }

  #begin(piece: Piece): void {
    piece.began = performance.now();
    this.#running.add(piece);
  }

  /** Of those whose addresses have had the same, who came first. */
  #next(): Begin | undefined {
    let least: Caller | undefined;
    for (const caller of this.#waiting.keys()) {
      const isLess = !least || caller.share.usedMs < least.share.usedMs;
      if (isLess && this.#mayBegin(caller)) least = caller;
    }
    const [begin] = (least && this.#waiting.get(least)) ?? [];
    return begin;
  }

  #mayBegin(caller: Caller): boolean {
    const { all, ofRequest, ofLong } = this.#limits;
    const callers = [...this.#running].map((piece) => piece.caller);
    if (callers.length >= all) return false;
    if (callers.filter((one) => one === caller).length >= ofRequest) return false;
    return !this.#isLong(caller) || callers.filter((one) => this.#isLong(one)).length < ofLong;
  }

  #isLong(caller: Caller): boolean {
    const now = performance.now();
    let usedMs = this.#usedMs.get(caller) ?? 0;
    for (const one of this.#running) if (one.caller === caller) usedMs += now - one.began;
    return usedMs > this.#limits.longMs;
  }
}
