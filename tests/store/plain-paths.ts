/** Which statements connect two entities: from each to each of its neighbours. */
export type Ties = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly statement: string;
}

export function tiesOf(pairs: readonly Pair[]): Ties {
  const ties = new Map<string, Map<string, string[]>>();
  const tie = (from: string, to: string, statement: string) => {
    const known = ties.get(from) ?? new Map<string, string[]>();
    known.set(to, [...(known.get(to) ?? []), statement]);
    ties.set(from, known);
  };
  for (const { one, other, statement } of pairs) {
    tie(one, other, statement);
    tie(other, one, statement);
  }
  return ties;
}

/**
 * What a plain breadth-first search over everything finds: ways from one entity to another as their
 * ids, by length and then by ids, over distinct entities, with a statement of its own for each hop.
 */
export function plainPaths(
  ties: Ties,
  [from, to]: readonly [string, string],
  { longest, limit }: { longest: number; limit: number },
): string[][] {
  const found: string[][] = [];
  let ways = [[from]];
  for (let length = 1; length <= longest && found.length < limit; length += 1) {
    const next: string[][] = [];
    for (const way of ways) {
      const neighbours = [...(ties.get(way.at(-1) ?? '')?.keys() ?? [])].sort();
      for (const id of neighbours) if (!way.includes(id)) next.push([...way, id]);
    }
    const apart = next.filter((way) => hasOwnEach(statementsOf(ties, way), new Set()));
    found.push(...apart.filter((way) => way.at(-1) === to));
    ways = apart.filter((way) => way.at(-1) !== to);
  }
  return found.slice(0, limit);
}

function statementsOf(ties: Ties, way: readonly string[]): (readonly string[])[] {
  return way.slice(1).map((id, at) => ties.get(way[at] ?? '')?.get(id) ?? []);
}

function hasOwnEach(hops: readonly (readonly string[])[], taken: ReadonlySet<string>): boolean {
  const [hop, ...rest] = hops;
  if (!hop) return true;
  return hop.some((one) => !taken.has(one) && hasOwnEach(rest, new Set([...taken, one])));
}
