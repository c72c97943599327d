import type { Share } from '../ports/caller.ts';

/**
 * Milliseconds of work after which long requests hand the event loop back. Short ones may add as
 * much, so that one that comes at the end of a stretch need not wait for the next.
 */
const stretchMs = 4;

/** Milliseconds that a short request takes at most. */
const shortMs = 20;

/** A turn that lasted longer was mostly a pause of the process, a collection of memory say. */
const mostOfTurnMs = stretchMs;

type Waiting = () => void;

let lines = 0;

/** What one request waits for, the last that came first: so it ends what it has begun. */
export class Line {
  readonly share: Share;
  readonly waiting: Waiting[] = [];
  /** Done once nothing waits any more. */
  readonly whenEmpty: Waiting[] = [];
  /** What the request itself has had of the thread, in milliseconds. */
  usedMs = 0;
  readonly #number = lines++;

  constructor(share: Share = { usedMs: 0 }) {
    this.share = share;
  }

  get isShort(): boolean {
    return this.usedMs < shortMs;
  }

  /** Short requests come before long ones, then whose address has had least, then who came first. */
  isBefore(other: Line): boolean {
    if (this.isShort !== other.isShort) return this.isShort;
    if (this.share.usedMs !== other.share.usedMs) return this.share.usedMs < other.share.usedMs;
    return this.#number < other.#number;
  }
}

/**
 * The thread that all requests share. Whoever asks for a turn goes on at once while the stretch of
 * work since the event loop was last served is short, and else waits for the next one. Of long
 * requests one is ended before another goes on: side by side they would hold their half-made answers
 * in memory, all together.
 */
class MainThread {
  /** The lines in which something waits. */
  readonly #lines = new Set<Line>();
  #endsAt = 0;
  #isCounted = false;
  /** The long request that is being ended. */
  #long: Line | undefined;
  #isCalled = false;
  /** What went on last, and since when. */
  #last: Line | undefined;
  #lastAt = 0;

  /** Undefined where the work may go on at once. */
  turn(line: Line): Promise<void> | undefined {
    const now = this.#count();
    if (!this.#isOver(now, line) && this.#isNext(line)) {
      this.#last = line;
      return undefined;
    }
    return new Promise((resolve) => {
      line.waiting.push(resolve);
      this.#lines.add(line);
      this.#call();
    });
  }

  /** Lets each of them go on in a turn of its own. */
  line(line: Line, waiting: readonly Waiting[]): void {
    for (const one of waiting) line.waiting.push(one);
    this.#lines.add(line);
    this.#call();
  }

  /** Runs what is to follow all that waits in the line, such as a question for all of its rows. */
  whenEmpty(line: Line, work: Waiting): void {
    line.whenEmpty.push(work);
    this.#lines.add(line);
    this.#call();
  }

  /** What waits there waits for ever, and is forgotten. */
  leave(line: Line): void {
    line.waiting.length = 0;
    line.whenEmpty.length = 0;
    this.#lines.delete(line);
    if (this.#long === line) this.#long = undefined;
  }

  /** Counts the time until now as had by what went on last. */
  #count(): number {
    const now = performance.now();
    if (this.#last) {
      const had = Math.min(now - this.#lastAt, mostOfTurnMs);
      this.#last.usedMs += had;
      this.#last.share.usedMs += had;
      this.#last = undefined;
    }
    this.#lastAt = now;
    return now;
  }

  #isOver(now: number, { isShort }: Line): boolean {
    if (!this.#isCounted) {
      this.#isCounted = true;
      this.#endsAt = now + stretchMs;
      setImmediate(() => {
        this.#isCounted = false;
        this.#count();
      });
    }
    return now > this.#endsAt + (isShort ? stretchMs : 0);
  }

  #next(): Line | undefined {
    let least: Line | undefined;
    for (const line of this.#lines) {
      if (!least || line.isBefore(least)) least = line;
    }
    if (!least || least.isShort) return least;
    if (!this.#long || !this.#lines.has(this.#long)) this.#long = least;
    return this.#long;
  }

  /** Whether the line may go on at once, whatever waits. */
  #isNext(line: Line): boolean {
    return line.isShort || line === this.#long || this.#lines.size === 0;
  }

  #call(): void {
    if (this.#isCalled) return;
    this.#isCalled = true;
    setImmediate(() => {
      this.#isCalled = false;
      this.#goOn();
    });
  }

  readonly #goOn = (): void => {
    const now = this.#count();
    const line = this.#next();
    if (!line) return;
    if (this.#isOver(now, line)) {
      this.#call();
      return;
    }
    this.#last = line;
    const next = line.waiting.pop();
    if (next) {
      next();
    } else {
      this.#lines.delete(line);
      for (const work of line.whenEmpty.splice(0)) work();
    }
    afterPromises(this.#goOn);
  };
}

/** Once nothing that is settled has any more to say in this turn of the event loop. */
export function afterPromises(work: Waiting): void {
  queueMicrotask(() => process.nextTick(work));
}

export const mainThread = new MainThread();
