import type { NeighbourhoodEdge } from '../ports/graph-store.ts';
import { inTurns } from '../turns/in-turns.ts';
import type { RequestBudget } from './request-budget.ts';
import type { RequestContext } from './request-context.ts';
import { statementsApart } from './statements-apart.ts';

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  /** Paths at most. */
  readonly limit: number;
  /** Hops at most, from 1 to 6. */
  readonly longest: number;
  readonly withoutFamilies: readonly string[];
  /** Kinds whose entities are never between two others. */
  readonly withoutKinds: readonly string[];
}

export interface Hop {
  readonly from: string;
  readonly to: string;
  /** Parallel statements are one hop; none stands at two hops of a path. */
  readonly statements: readonly string[];
}

export interface FoundPaths {
  /** By length, then by the ids along the way. */
  readonly paths: readonly (readonly Hop[])[];
  /** True where a limit on what is looked at was reached: there may be others, even shorter ones. */
  readonly truncated: boolean;
}

/** Entities looked at around both ends, and steps taken among them. */
const mostEntities = 5_000;
const mostSteps = 200_000;
/** Steps between two looks at the clock, and edges. */
const stepsAtOnce = 200;
const edgesAtOnce = 1_000;

/** The shortest paths between two entities: over distinct entities, by distinct statements, against any direction. */
export async function findPaths(
  context: RequestContext,
  { from, to, limit, longest, ...without }: PathRequest,
): Promise<FoundPaths> {
  if (from === to) return { paths: [], truncated: false };
  // Every entity of a path lies within half its length of one of its ends.
  const snapshot = await context.snapshot();
  const { edges, truncated } = await snapshot.neighbourhood({
    seeds: [from, to],
    radius: Math.ceil(longest / 2),
    limit: mostEntities,
    ...without,
  });
  const walk = await Walk.over(edges, to, context.budget);
  const paths: string[][] = [];
  for (let length = 1; length <= longest && paths.length < limit; length += 1) {
    for await (const path of walk.paths(from, length)) {
      paths.push(path);
      if (paths.length >= limit) break;
    }
  }
  return {
    paths: paths.map((ids) => walk.hops(ids)),
    truncated: truncated || walk.isTired,
  };
}

class Walk {
  readonly #next = new Map<string, Map<string, readonly string[]>>();
  readonly #target: string;
  readonly #budget: RequestBudget;
  /** Hops to the target; what cannot reach it in time is not entered. */
  readonly #distance = new Map<string, number>();
  readonly #following = new Map<string, readonly string[]>();
  #steps = 0;

  private constructor(target: string, budget: RequestBudget) {
    this.#target = target;
    this.#budget = budget;
  }

  static async over(
    edges: readonly NeighbourhoodEdge[],
    target: string,
    budget: RequestBudget,
  ): Promise<Walk> {
    const walk = new Walk(target, budget);
    await inTurns(budget, edges, edgesAtOnce, ({ a, b, statements }) => {
      walk.#link(a, b, statements);
      walk.#link(b, a, statements);
    });
    await walk.#measure();
    return walk;
  }

  get isTired(): boolean {
    return this.#steps >= mostSteps;
  }

  hops(ids: readonly string[]): Hop[] {
    const statements = statementsApart(this.#statementsAlong(ids)) ?? [];
    return statements.map((own, at) => {
      return { from: ids[at] ?? '', to: ids[at + 1] ?? '', statements: own };
    });
  }

  /** The paths of exactly this length to the target, in the order of ids. */
  async *paths(from: string, length: number): AsyncIterable<string[]> {
    const ids = [from];
    const choices = [this.#followingOf(from)[Symbol.iterator]()];
    for (let choice = choices.at(-1); choice && !this.isTired; choice = choices.at(-1)) {
      const { value: next, done } = choice.next();
      if (done) {
        choices.pop();
        ids.pop();
        continue;
      }
      const left = length - ids.length;
      const isReachable = (this.#distance.get(next) ?? Number.POSITIVE_INFINITY) <= left;
      if (!isReachable || ids.includes(next) || (next === this.#target && left > 0)) continue;
      this.#steps += 1;
      const turn = this.#steps % stepsAtOnce === 0 ? this.#budget.nextTurn() : undefined;
      if (turn) await turn;
      if (!this.#hasOwnStatements([...ids, next])) continue;
      if (left === 0) {
        yield [...ids, next];
        continue;
      }
      ids.push(next);
      choices.push(this.#followingOf(next)[Symbol.iterator]());
    }
  }

  /** Whether each hop can have a statement that no other has, where the last is the newest. */
  #hasOwnStatements(ids: readonly string[]): boolean {
    const along = this.#statementsAlong(ids);
    const before = along.slice(0, -1);
    const isNew = (one: string) => !before.some((statements) => statements.includes(one));
    return Boolean(along.at(-1)?.some(isNew) || statementsApart(along));
  }

  #statementsAlong(ids: readonly string[]): (readonly string[])[] {
    return ids.slice(1).map((id, at) => this.#next.get(ids[at] ?? '')?.get(id) ?? []);
  }

  #followingOf(id: string): readonly string[] {
    const known = this.#following.get(id);
    if (known) return known;
    const following = [...(this.#next.get(id)?.keys() ?? [])].sort();
    this.#following.set(id, following);
    return following;
  }

  #link(from: string, to: string, statements: readonly string[]): void {
    const known = this.#next.get(from) ?? new Map<string, readonly string[]>();
    known.set(to, statements);
    this.#next.set(from, known);
  }

  async #measure(): Promise<void> {
    this.#distance.set(this.#target, 0);
    const queue = [this.#target];
    for (const id of queue) {
      const turn = this.#budget.nextTurn();
      if (turn) await turn;
      for (const next of this.#followingOf(id)) {
        if (this.#distance.has(next)) continue;
        this.#distance.set(next, (this.#distance.get(id) ?? 0) + 1);
        queue.push(next);
      }
    }
  }
}
