import type { RequestBudget } from './request-budget.ts';

/** Looking for these takes no time that counts. */
const fewKeys = 50;

/** Keys that are asked for together, and who waits for what they have. */
interface Batch {
  readonly keys: string[];
  readonly waiting: (() => void)[];
  /** Nobody looks at those who begin to wait after this. */
  isAnswered: boolean;
  failure?: { readonly error: unknown };
}

/**
 * Look-ups in batches, each asked for once the request has nothing else to do. Who waits for one
 * goes on when it is the request's turn, for a batch answers thousands at once: promises of their own,
 * as DataLoader has, would all be settled in one stretch.
 */
export class TurnLoader<T extends object | null> {
  readonly #found = new Map<string, T>();
  readonly #asked = new Map<string, Batch>();
  readonly #lookUp: (keys: readonly string[]) => Promise<readonly T[]>;
  readonly #budget: () => RequestBudget;
  /** The one that keys may still join. */
  #open: Batch | undefined;

  /** `lookUp` gives what the keys have, in their order. */
  constructor(
    lookUp: (keys: readonly string[]) => Promise<readonly T[]>,
    budget: () => RequestBudget,
  ) {
    this.#lookUp = lookUp;
    this.#budget = budget;
  }

  /** At once what was found before: a promise takes a hundred times the memory of a value. */
  load(key: string): T | Promise<T> {
    const known = this.#found.get(key);
    return known === undefined ? this.#ask(key) : known;
  }

  /**
   * What the keys have, in their order, without what is not there; at once where all were found
   * before. Hundreds of rows may wait for the same thousands: no key has a promise for each.
   */
  loadAll(keys: readonly string[]): NonNullable<T>[] | Promise<NonNullable<T>[]> {
    const turn = keys.length > fewKeys ? this.#budget().turn() : undefined;
    return turn ? turn.then(() => this.#all(keys)) : this.#all(keys);
  }

  /** Undefined where it was not found before. */
  known(key: string): T | undefined {
    return this.#found.get(key);
  }

  /** Keeps what need not be asked for. */
  prime(key: string, value: T): void {
    this.#found.set(key, value);
  }

  #ask(key: string): Promise<T> {
    return this.#answered(this.#batchOf(key), () => {
      const found = this.#found.get(key);
      if (found === undefined) throw new Error(`A look-up gave nothing for ${key}.`);
      return found;
    });
  }

  #all(keys: readonly string[]): NonNullable<T>[] | Promise<NonNullable<T>[]> {
    const unknown = keys.filter((key) => !this.#found.has(key));
    return unknown.length === 0 ? this.#known(keys) : this.#askAll(keys, unknown);
  }

  async #askAll(keys: readonly string[], unknown: readonly string[]): Promise<NonNullable<T>[]> {
    const batches = new Set(unknown.map((key) => this.#batchOf(key)));
    // Batches may be answered in any order.
    await Promise.all(Array.from(batches, (batch) => this.#answered(batch, () => {})));
    return this.#known(keys);
  }

  /** What is given once the batch is answered and it is the request's turn; the batch's failure. */
  #answered<R>(batch: Batch, give: () => R): Promise<R> {
    return new Promise((resolve, reject) => {
      const goOn = () => {
        if (batch.failure) reject(batch.failure.error);
        else resolve(give());
      };
      if (batch.isAnswered) this.#budget().inTurns([goOn]);
      else batch.waiting.push(goOn);
    });
  }

  #batchOf(key: string): Batch {
    const asked = this.#asked.get(key);
    if (asked) return asked;
    const batch = this.#open ?? this.#opened();
    batch.keys.push(key);
    this.#asked.set(key, batch);
    return batch;
  }

  #opened(): Batch {
    const batch: Batch = { keys: [], waiting: [], isAnswered: false };
    this.#open = batch;
    this.#budget().afterwards(() => {
      this.#open = undefined;
      void this.#answer(batch);
    });
    return batch;
  }

  async #answer(batch: Batch): Promise<void> {
    try {
      const rows = await this.#lookUp(batch.keys);
      batch.keys.forEach((key, index) => {
        const row = rows[index];
        if (row !== undefined) this.#found.set(key, row);
      });
    } catch (error) {
      batch.failure = { error };
    }
    batch.isAnswered = true;
    this.#budget().inTurns(batch.waiting);
  }

  #known(keys: readonly string[]): NonNullable<T>[] {
    return keys.flatMap((key) => this.#found.get(key) ?? []);
  }
}
