import DataLoader, { type BatchLoadFn } from 'dataloader';
import type { RequestBudget } from './request-budget.ts';

/**
 * Look-ups in batches, each asked for once the request has nothing else to do. Who waits for one
 * goes on when it is the request's turn, for a batch answers hundreds at once.
 */
export class TurnLoader<T extends object | null> {
  readonly #found = new Map<string, T>();
  readonly #loader: DataLoader<string, T>;
  readonly #budget: () => RequestBudget;

  constructor(lookUp: BatchLoadFn<string, T>, budget: () => RequestBudget) {
    this.#budget = budget;
    this.#loader = new DataLoader(lookUp, {
      batchScheduleFn: (ask) => budget().afterwards(ask),
    });
  }

  /** At once what was found before: a promise takes a hundred times the memory of a value. */
  load(key: string): T | Promise<T> {
    const known = this.#found.get(key);
    return known === undefined ? this.#ask(key) : known;
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
    this.#found.set(key, found);
    await this.#budget().turn();
    return found;
  }
}
