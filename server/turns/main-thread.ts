/** Milliseconds of work after which the event loop is handed back. */
const stretchMs = 6;

type Waiting = () => void;

/** What all requests of one address have had of the thread, in milliseconds. */
export interface Share {
  usedMs: number;
}

/** What one request waits for, the last that came first: so it ends what it has begun. */
export class Line {
  readonly share: Share;
  readonly waiting: Waiting[] = [];
  /** Done once nothing waits any more. */
  readonly whenEmpty: Waiting[] = [];

  constructor(share: Share = { usedMs: 0 }) {
    this.share = share;
  }
}

/**
 * The thread that all requests share. Whoever asks for a turn goes on at once while the stretch of
 * work since the event loop was last served is short, and else waits for the next one. Who has had
 * least goes first, so that a short question does not wait for long ones.
 */
class MainThread {
  /** The lines in which something waits. */
  readonly #lines = new Set<Line>();
  #endsAt = 0;
  #isCounted = false;
  #isCalled = false;
  /** What went on last, and since when. */
  #last: Line | undefined;
  #lastAt = 0;

  /** Undefined where the work may go on at once. */
  turn(line: Line): Promise<void> | undefined {
    if (!this.#isOver()) return undefined;
    return new Promise((resolve) => {
      line.waiting.push(resolve);
      this.#lines.add(line);
      this.#call();
    });
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
  }

  #isOver(): boolean {
    const now = performance.now();
    if (!this.#isCounted) {
      this.#isCounted = true;
      this.#endsAt = now + stretchMs;
      setImmediate(() => {
        this.#isCounted = false;
      });
    }
    return now > this.#endsAt;
  }

  #next(): Line | undefined {
    let least: Line | undefined;
    for (const line of this.#lines) {
      if (!least || line.share.usedMs < least.share.usedMs) least = line;
    }
    return least;
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
    const now = performance.now();
    if (this.#last) this.#last.share.usedMs += now - this.#lastAt;
    this.#last = undefined;
    const line = this.#next();
    if (!line) return;
    if (this.#isOver()) {
      this.#call();
      return;
    }
    this.#last = line;
    this.#lastAt = now;
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
