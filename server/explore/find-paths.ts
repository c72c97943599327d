import type { ToldFilter } from '../ports/filters.ts';
import { KnownHops } from './known-hops.ts';
import { Reach } from './reach.ts';
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
  /** Only statements that pass are hops. */
  readonly told?: ToldFilter | undefined;
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
  /** True where a limit on what is looked at was reached: there may be others, none of them shorter. */
  readonly truncated: boolean;
}

/** Steps taken in looking for paths. */
const mostSteps = 200_000;
/** Steps between two looks at the clock. */
const stepsAtOnce = 200;

/**
 * The shortest paths between two entities: over distinct entities, by distinct statements, against any
 * direction. Length by length, and no farther around the ends than a path of that length leads.
 */
export async function findPaths(
  context: RequestContext,
  { from, to, limit, longest, told, ...without }: PathRequest,
): Promise<FoundPaths> {
  if (from === to) return { paths: [], truncated: false };
  const { budget } = context;
  const which = { ...without, ...(told && { told }), always: [from, to] };
  const hops = new KnownHops(await context.snapshot(), which, budget);
  const ends = [new Reach(from), new Reach(to)] as const;
  const walk = new Walk(hops, budget, { from, to });
  let truncated = !(await hops.learn([from, to]));
  const paths: string[][] = [];
  for (let length = 1; length <= longest && paths.length < limit && !truncated; length += 1) {
    const [near, far] = ends;
    const smaller = near.rim.length < far.rim.length ? near : far;
    truncated = !(await smaller.grow(hops, budget));
    if (truncated) break;
    const places = await walk.placesOf(length, near, far);
    for await (const path of walk.paths(places)) {
      paths.push(path);
      if (paths.length >= limit) break;
    }
    truncated = walk.isTired;
  }
  return { paths: paths.map((ids) => walk.hopsOf(ids)), truncated };
}

/** The entities that can stand at each place of a path, from the first end to the second. */
type Places = readonly ReadonlySet<string>[];

class Walk {
  readonly #hops: KnownHops;
  readonly #budget: RequestBudget;
  readonly #ends: { readonly from: string; readonly to: string };
  #steps = 0;

  constructor(hops: KnownHops, budget: RequestBudget, ends: { from: string; to: string }) {
    this.#hops = hops;
    this.#budget = budget;
    this.#ends = ends;
  }

  get isTired(): boolean {
    return this.#steps >= mostSteps;
  }

  /** From each of them the rest of the way to the second end is just as long as it has to be. */
  async placesOf(length: number, near: Reach, far: Reach): Promise<Places> {
    const places = [new Set([this.#ends.to])];
    for (let at = length - 1; at >= 0; at -= 1) {
      const canStand = this.#standingAt(at, length, near, far);
      const here = new Set<string>();
      for (const next of places[0] ?? []) {
        const turn = this.#budget.nextTurn();
        if (turn) await turn;
        for (const id of this.#hops.neighboursOf(next)) if (canStand(id)) here.add(id);
      }
      places.unshift(here);
    }
    return places;
  }

  /** Who is near enough to both ends; the ends themselves stand at no other place. */
  #standingAt(at: number, length: number, near: Reach, far: Reach): (id: string) => boolean {
    const { from, to } = this.#ends;
    if (at === 0) return (id) => id === from;
    const isWithin = ({ distances }: Reach, id: string, hops: number) =>
      (distances.get(id) ?? Number.POSITIVE_INFINITY) <= hops;
    return (id) =>
      id !== from &&
      id !== to &&
      (at > near.radius || isWithin(near, id, at)) &&
      (at < near.radius || isWithin(far, id, length - at));
  }

  /** The paths over these places, in the order of ids. */
  async *paths(places: Places): AsyncIterable<string[]> {
    const following = places.map(() => new Map<string, readonly string[]>());
    const choicesAfter = (id: string, at: number) => {
      const known = following[at]?.get(id);
      if (known) return known[Symbol.iterator]();
      const next = [...this.#hops.neighboursOf(id)].filter((one) => places[at + 1]?.has(one));
      following[at]?.set(id, next.sort());
      return next[Symbol.iterator]();
    };
    if (!places[0]?.has(this.#ends.from)) return;
    const ids = [this.#ends.from];
    const choices = [choicesAfter(this.#ends.from, 0)];
    for (let choice = choices.at(-1); choice && !this.isTired; choice = choices.at(-1)) {
      const { value: next, done } = choice.next();
      if (done) {
        choices.pop();
        ids.pop();
        continue;
      }
      if (ids.includes(next)) continue;
      this.#steps += 1;
      const turn = this.#steps % stepsAtOnce === 0 ? this.#budget.nextTurn() : undefined;
      if (turn) await turn;
      if (!this.#hasOwnStatements([...ids, next])) continue;
      if (ids.length === places.length - 1) {
        yield [...ids, next];
        continue;
      }
      ids.push(next);
      choices.push(choicesAfter(next, ids.length - 1));
    }
  }

  hopsOf(ids: readonly string[]): Hop[] {
    const statements = statementsApart(this.#statementsAlong(ids)) ?? [];
    return statements.map((own, at) => {
      return { from: ids[at] ?? '', to: ids[at + 1] ?? '', statements: own };
    });
  }

  /** Whether each hop can have a statement that no other has, where the last is the newest. */
  #hasOwnStatements(ids: readonly string[]): boolean {
    const along = this.#statementsAlong(ids);
    const before = along.slice(0, -1);
    const isNew = (one: string) => !before.some((statements) => statements.includes(one));
    return Boolean(along.at(-1)?.some(isNew) || statementsApart(along));
  }

  #statementsAlong(ids: readonly string[]): (readonly string[])[] {
    return ids.slice(1).map((id, at) => this.#hops.between(ids[at] ?? '', id));
  }
}
