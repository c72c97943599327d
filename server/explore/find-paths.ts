import type { GraphSnapshot, NeighbourhoodEdge } from '../ports/graph-store.ts';

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  /** Paths at most. */
  readonly limit: number;
  /** Hops at most, from 1 to 6. */
  readonly longest: number;
  readonly withoutFamilies: readonly string[];
}

export interface Hop {
  readonly from: string;
  readonly to: string;
  /** Parallel statements are one hop. */
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

/** The shortest paths between two entities, over distinct entities and against any direction. */
export async function findPaths(
  snapshot: GraphSnapshot,
  { from, to, limit, longest, withoutFamilies }: PathRequest,
): Promise<FoundPaths> {
  if (from === to) return { paths: [], truncated: false };
  // Every entity of a path lies within half its length of one of its ends.
  const { edges, truncated } = await snapshot.neighbourhood({
    seeds: [from, to],
    radius: Math.ceil(longest / 2),
    limit: mostEntities,
    withoutFamilies,
  });
  const walk = new Walk(edges, to);
  const paths: string[][] = [];
  for (let length = 1; length <= longest && paths.length < limit; length += 1) {
    walk.collect([from], length, limit, paths);
  }
  return {
    paths: paths.map((ids) => ids.slice(1).map((id, at) => walk.hop(ids[at] ?? '', id))),
    truncated: truncated || walk.isTired,
  };
}

class Walk {
  readonly #next = new Map<string, Map<string, readonly string[]>>();
  readonly #target: string;
  /** Hops to the target; what cannot reach it in time is not entered. */
  readonly #distance: ReadonlyMap<string, number>;
  #steps = 0;

  constructor(edges: readonly NeighbourhoodEdge[], target: string) {
    this.#target = target;
    for (const { a, b, statements } of edges) {
      this.#link(a, b, statements);
      this.#link(b, a, statements);
    }
    this.#distance = this.#distances();
  }

  get isTired(): boolean {
    return this.#steps >= mostSteps;
  }

  hop(from: string, to: string): Hop {
    return { from, to, statements: this.#next.get(from)?.get(to) ?? [] };
  }

  /** Adds the paths of exactly this length that go on from the ids, in the order of ids. */
  collect(ids: readonly string[], length: number, limit: number, found: string[][]): void {
    const last = ids.at(-1) ?? '';
    if (length === 0) {
      if (last === this.#target) found.push([...ids]);
      return;
    }
    for (const next of this.#following(last)) {
      if (found.length >= limit || this.isTired) return;
      const reachable = (this.#distance.get(next) ?? Number.POSITIVE_INFINITY) < length;
      const isTarget = next === this.#target;
      if (!reachable || ids.includes(next) || (isTarget && length > 1)) continue;
      this.#steps += 1;
      this.collect([...ids, next], length - 1, limit, found);
    }
  }

  #following(id: string): string[] {
    return [...(this.#next.get(id)?.keys() ?? [])].sort();
  }

  #link(from: string, to: string, statements: readonly string[]): void {
    const known = this.#next.get(from) ?? new Map<string, readonly string[]>();
    known.set(to, statements);
    this.#next.set(from, known);
  }

  #distances(): ReadonlyMap<string, number> {
    const distance = new Map([[this.#target, 0]]);
    const queue = [this.#target];
    for (const id of queue) {
      for (const next of this.#following(id)) {
        if (distance.has(next)) continue;
        distance.set(next, (distance.get(id) ?? 0) + 1);
        queue.push(next);
      }
    }
    return distance;
  }
}
