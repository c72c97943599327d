import { inTurns } from '../turns/in-turns.ts';
import type { KnownHops } from './known-hops.ts';
import type { RequestBudget } from './request-budget.ts';

/** Entities whose neighbours are looked at between two looks at the clock. */
const entitiesAtOnce = 10;

/** How far entities are from an end, as far as it reaches: by hops, the end itself 0. */
export class Reach {
  /** All entities within the radius. */
  readonly distances: ReadonlyMap<string, number>;
  readonly #distances: Map<string, number>;
  /** Those that are just so far. */
  rim: readonly string[];
  radius = 0;

  constructor(end: string) {
    this.rim = [end];
    this.#distances = new Map([[end, 0]]);
    this.distances = this.#distances;
  }

  /** Reaches one hop farther. False where that would look at too much. */
  async grow(hops: KnownHops, budget: RequestBudget): Promise<boolean> {
    if (!(await hops.learn(this.rim))) return false;
    this.radius += 1;
    const rim: string[] = [];
    await inTurns(budget, this.rim, entitiesAtOnce, (entity) => {
      for (const next of hops.neighboursOf(entity)) {
        if (this.#distances.has(next)) continue;
        this.#distances.set(next, this.radius);
        rim.push(next);
      }
    });
    this.rim = rim;
    return true;
  }
}
