import DataLoader, { type BatchLoadFn } from 'dataloader';
import type { RequestBudget } from './request-budget.ts';

/** Looking for these takes no time that counts. */
const fewKeys = 50;

/**
 * Look-ups in batches, each asked for once the request has nothing else to do. Who waits for one
 * goes on when it is the request's turn, for a batch answers hundreds at once.
 */
export class TurnLoader<T extends object | null> {
  readonly #found = new Map<string, T>();
  readonly #asked = new Set<string>();
  readonly #loader: DataLoader<string, T>;
  readonly #budget: () => RequestBudget;

  constructor(lookUp: BatchLoadFn<string, T>, budget: () => RequestBudget) {
    this.#budget = budget;
    const kept = async (keys: readonly string[]) => {
      const rows = await lookUp(keys);
      keys.forEach((key, index) => {
        const row = rows[index];
        if (row !== undefined && !(row instanceof Error)) this.#found.set(key, row);
      });
      return rows;
    };
    this.#loader = new DataLoader(kept, {
      batchScheduleFn: (ask) => budget().afterwards(ask),
    });
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

  async #ask(key: string): Promise<T> {
    const found = await this.#loader.load(key);
    const turn = this.#budget().turn();
    if (turn) await turn;
    return found;
  }

  #all(keys: readonly string[]): NonNullable<T>[] | Promise<NonNullable<T>[]> {
    const unknown = keys.filter((key) => !this.#found.has(key));
    return unknown.length === 0 ? this.#known(keys) : this.#askAll(keys, unknown);
  }

  async #askAll(keys: readonly string[], unknown: readonly string[]): Promise<NonNullable<T>[]> {
    for (const key of unknown) {
      if (this.#asked.has(key)) continue;
      this.#asked.add(key);
      // Who waits for it below hears of its failure.
      this.#loader.load(key).catch(() => {});
    }
    for (const key of unknown) if (!this.#found.has(key)) await this.#loader.load(key);
    const turn = this.#budget().turn();
    if (turn) await turn;
    return this.#known(keys);
  }

  #known(keys: readonly string[]): NonNullable<T>[] {
    return keys.flatMap((key) => this.#found.get(key) ?? []);
  }
}
