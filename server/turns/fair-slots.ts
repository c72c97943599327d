import type { Share } from '../ports/caller.ts';

/** On whose behalf a piece of work is done: one request, of an address with its share. */
interface Caller {
  readonly share: Share;
  readonly signal: AbortSignal;
}

interface Piece {
  readonly caller: Caller;
  /** What is known to take as long as other pieces of the kind. */
  readonly kind: string;
  began: number;
}

type Begin = () => void;

export interface SlotLimits {
  /** Pieces of work at once. */
  readonly all: number;
  /** Those of one request among them. */
  readonly ofRequest: number;
  /** Long ones among them, all together: of a long request, or of a kind that takes long. */
  readonly ofLong: number;
  /** Milliseconds of slots that a request has had, or that the kind has taken each time, when it is long. */
  readonly longMs: number;
}

/** A kind that takes more than so many times the least it took before has become another. */
const forgetting = 1.1;

/** Kinds whose times are kept. */
const mostKinds = 500;

/**
 * So many pieces of work at once, and no more: what is beyond waits, and goes on in the order of who
 * has had least. What a piece takes counts as had. What is long has few of the slots, so that the
 * others find one, and find the database not busy with what is long alone.
 */
export class FairSlots {
  readonly #limits: SlotLimits;
  readonly #running = new Set<Piece>();
  /** What waits of each request and kind, in the order in which it came. */
  readonly #waiting = new Map<Caller, Map<string, Set<Begin>>>();
  /**
   * The least milliseconds that each kind lately took, those asked for last at the end. Not the mean: on
   * a busy machine whatever is short takes long too.
   */
  readonly #leastMs = new Map<string, number>();
  /** Milliseconds that the ended pieces of a request took. */
  readonly #usedMs = new WeakMap<Caller, number>();

  constructor(limits: SlotLimits) {
    this.#limits = limits;
  }

  /** Rejects with the signal's reason where it is aborted before the work began. */
  async run<T>(caller: Caller, kind: string, work: () => Promise<T>): Promise<T> {
    caller.signal.throwIfAborted();
    const piece = { caller, kind, began: 0 };
    await this.#slot(piece);
    let isDone = false;
    try {
      const done = await work();
      isDone = true;
      return done;
    } finally {
      this.#running.delete(piece);
      const had = performance.now() - piece.began;
      // What was ended on its way would have taken longer still; what failed at once tells nothing.
      if (isDone || had > this.#limits.longMs) this.#learn(kind, had);
      caller.share.usedMs += had;
      this.#usedMs.set(caller, (this.#usedMs.get(caller) ?? 0) + had);
      for (let begin = this.#next(); begin; begin = this.#next()) begin();
    }
  }

  #slot(piece: Piece): Promise<void> | undefined {
    const { caller, kind } = piece;
    if (this.#mayBegin(piece)) {
      this.#begin(piece);
      return undefined;
    }
    const ofCaller = this.#waiting.get(caller) ?? new Map<string, Set<Begin>>();
    this.#waiting.set(caller, ofCaller);
    const waiting = ofCaller.get(kind) ?? new Set();
    ofCaller.set(kind, waiting);
    return new Promise((resolve, reject) => {
      const end = () => {
        caller.signal.removeEventListener('abort', leave);
        waiting.delete(begin);
        if (waiting.size === 0) ofCaller.delete(kind);
        if (ofCaller.size === 0) this.#waiting.delete(caller);
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
    let next: Begin | undefined;
    for (const [caller, ofCaller] of this.#waiting) {
      if (least && caller.share.usedMs >= least.share.usedMs) continue;
      for (const [kind, [begin]] of ofCaller) {
        if (!this.#mayBegin({ caller, kind })) continue;
        least = caller;
        next = begin;
        break;
      }
    }
    return next;
  }

  #mayBegin(piece: Omit<Piece, 'began'>): boolean {
    const { all, ofRequest, ofLong } = this.#limits;
    const running = [...this.#running];
    if (running.length >= all) return false;
    if (running.filter(({ caller }) => caller === piece.caller).length >= ofRequest) return false;
    return !this.#isLong(piece) || running.filter((one) => this.#isLong(one)).length < ofLong;
  }

  #isLong({ caller, kind }: Omit<Piece, 'began'>): boolean {
    const { longMs } = this.#limits;
    if ((this.#leastMs.get(kind) ?? 0) > longMs) return true;
    const now = performance.now();
    let usedMs = this.#usedMs.get(caller) ?? 0;
    for (const one of this.#running) if (one.caller === caller) usedMs += now - one.began;
    return usedMs > longMs;
  }

  #learn(kind: string, tookMs: number): void {
    const known = this.#leastMs.get(kind);
    const least = known === undefined ? tookMs : Math.min(tookMs, known * forgetting);
    this.#leastMs.delete(kind);
    this.#leastMs.set(kind, least);
    const [oldest = kind] = this.#leastMs.keys();
    if (this.#leastMs.size > mostKinds) this.#leastMs.delete(oldest);
  }
}
