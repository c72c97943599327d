import { setMaxListeners } from 'node:events';
import type { Caller, Share } from '../ports/caller.ts';
import { afterPromises, Line, mainThread } from '../turns/main-thread.ts';
import { BudgetSpent } from './budget-spent.ts';

export interface BudgetLimits {
  /** Things that are resolved: fields, rows of lists, records that a store gives. */
  readonly values: number;
  /** Bytes of the answer as JSON, near enough. */
  readonly bytes: number;
}

/** The page's drawing of 2,000 entities of a generated archive takes 213,000 values in 3.5 MB. */
export const budgetLimits: BudgetLimits = { values: 260_000, bytes: 4_800_000 };

/** Why a request is stopped that nobody waits for any more. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';

  constructor() {
    super('The client is gone.');
  }
}

/** Of its own each time: what waits for it is forgotten with it. */
export const never = () => new Promise<never>(() => {});

/** Some milliseconds of work. */
const smallValues = 1_000;

/**
 * What one request may take: so many values and bytes, which are counted while it runs, and its
 * turns on the main thread. It runs until it is stopped, for whatever reason comes first.
 */
export class RequestBudget implements Caller {
  readonly #limits: BudgetLimits;
  readonly #line: Line;
  /** Made where somebody asks for its signal, which takes longer than all else here. */
  #stopping: AbortController | undefined;
  #values = 0;
  #bytes = 0;
  #isStopped = false;
  #reason: unknown;
  #tellStopped: (reason: unknown) => void = () => {};
  readonly #stopped = new Promise<never>((_, reject) => {
    this.#tellStopped = reject;
  });

  constructor(limits: BudgetLimits = budgetLimits, share?: Share) {
    this.#limits = limits;
    this.#line = new Line(share);
    // Nobody may be waiting.
    this.#stopped.catch(() => {});
  }

  /** Aborted with the reason once the request is to do no more. */
  get signal(): AbortSignal {
    this.#stopping ??= this.#makeStopping();
    return this.#stopping.signal;
  }

  /** What its address has had. */
  get share(): Share {
    return this.#line.share;
  }

  /**
   * Counts as `spend` does, and tells whether the request goes on. For where nothing may be thrown: of
   * a list in which one row throws, graphql-js leaves the promises of the others to nobody.
   */
  goesOnWith(values: number, bytes = 0): boolean {
    this.#count(values, bytes);
    return !this.#isStopped;
  }

  /** Counts what was resolved. Throws the reason where the request is stopped, or is so by this. */
  spend(values: number, bytes = 0): void {
    this.#count(values, bytes);
    this.#goingOn();
  }

  /** Ends all that the request still does; what waits for its turn never gets it. */
  stop(reason: unknown): void {
    if (this.#isStopped) return;
    this.#isStopped = true;
    this.#reason = reason;
    this.#tellStopped(reason);
    this.#stopping?.abort(reason);
    mainThread.leave(this.#line);
  }

  /**
   * Undefined where the request may go on at once, as small ones may, else its next turn on the main
   * thread. Throws the reason where it is stopped. To be waited for only where there is one: to
   * await undefined lets everyone else ask before the first goes on, all in one stretch.
   */
  turn(): Promise<void> | undefined {
    this.#goingOn();
    if (this.#values < smallValues) return undefined;
    return mainThread.turn(this.#line);
  }

  /**
   * The next turn, however small the request may be: for work of which no values are counted.
   * Throws the reason where it is stopped.
   */
  nextTurn(): Promise<void> | undefined {
    this.#goingOn();
    return mainThread.turn(this.#line);
  }

  /** Runs each work when it is the request's turn; all at once where the request is small. */
  inTurns(works: readonly (() => void)[]): void {
    if (this.#isStopped) return;
    if (this.#values < smallValues) for (const work of works) work();
    else mainThread.line(this.#line, works);
  }

  /** Runs the work after all that the request does without it. */
  afterwards(work: () => void): void {
    afterPromises(() => {
      if (this.#line.waiting.length === 0) work();
      else mainThread.whenEmpty(this.#line, work);
    });
  }

  /** The work's outcome, or the reason for which the request is stopped before. */
  async unlessStopped<T>(work: T | PromiseLike<T>): Promise<T> {
    this.#goingOn();
    return Promise.race([work, this.#stopped]);
  }

  /**
   * The work's outcome; never settles once the request is stopped, which its answer tells by itself:
   * a question in hundreds of parts would else be told of it hundreds of times, in one stretch.
   */
  async whileGoing<T>(work: () => T | PromiseLike<T>): Promise<T> {
    if (this.#isStopped) return never();
    try {
      const outcome = await work();
      return this.#isStopped ? await never() : outcome;
    } catch (error) {
      return this.unlessTold(error);
    }
  }

  /** The error; where the request is stopped, which tells it by itself, what never settles. */
  async unlessTold(error: unknown): Promise<never> {
    if (this.#isStopped) return never();
    throw error;
  }

  #count(values: number, bytes: number): void {
    this.#values += values;
    this.#bytes += bytes;
    if (this.#values > this.#limits.values) this.stop(spent('values', this.#limits));
    else if (this.#bytes > this.#limits.bytes) this.stop(spent('bytes', this.#limits));
  }

  #goingOn(): void {
    if (this.#isStopped) throw this.#reason;
  }

  #makeStopping(): AbortController {
    const stopping = new AbortController();
    // One is heard by each call of the store that the request waits for.
    setMaxListeners(0, stopping.signal);
    if (this.#isStopped) stopping.abort(this.#reason);
    return stopping;
  }
}

function spent(what: keyof BudgetLimits, limits: BudgetLimits): BudgetSpent {
  return new BudgetSpent(what, limits[what]);
}
