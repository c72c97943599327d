import { randomFrom } from '../../graph-seed/layout/random-from.ts';

/** Choices from a seed: the same seed gives the same choices in the same order. */
export class Random {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = randomFrom(seed);
  }

  /** A number from 0, below 1. */
  share(): number {
    return this.#next();
  }

  chance(share: number): boolean {
    return this.#next() < share;
  }

  /** A whole number, both ends included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.#next() * (high - low + 1));
  }

  /** Throws a RangeError where there is nothing to pick from. */
  pick<T>(list: readonly T[]): T {
    return this.#at(list, this.#next());
  }

  /** Like `pick`, the first ones far more often: this is what makes hubs. */
  pickEarly<T>(list: readonly T[]): T {
    return this.#at(list, this.#next() ** 3);
  }

  /** Like `pick`, each as often as its weight says. */
  pickWeighted<T>(list: readonly T[], weight: (one: T) => number): T {
    let left = this.#next() * list.reduce((sum, one) => sum + weight(one), 0);
    const found = list.find((one) => {
      left -= weight(one);
      return left < 0;
    });
    return found ?? this.pick(list);
  }

  /** Up to so many different ones. */
  pickSome<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    return Array.from({ length: Math.min(count, rest.length) }, () => {
      const [taken] = rest.splice(this.whole(0, rest.length - 1), 1);
      return taken as T;
    });
  }

  #at<T>(list: readonly T[], share: number): T {
    const index = Math.floor(share * list.length);
    if (index >= list.length) throw new RangeError('There is nothing to pick from.');
    return list[index] as T;
  }
}
