import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { edgesOf } from '../derive/edges.ts';
import type { Facets } from '../derive/facets.ts';
import type { Caller } from '../ports/caller.ts';
import type {
  Neighbourhood,
  NeighbourhoodEdge,
  NeighbourhoodRequest,
} from '../ports/graph-store.ts';
import { inTurns } from '../turns/in-turns.ts';

interface Hop {
  readonly to: string;
  readonly family: string;
  readonly statement: string;
}

/** Which entities are neighbours by which statements. */
export class Adjacency {
  readonly #hops = new Map<string, Hop[]>();
  readonly #kinds = new Map<string, string>();

  constructor({ entities, statements }: DataSet, facets: Facets) {
    for (const { id, kind } of entities) {
      this.#hops.set(id, []);
      this.#kinds.set(id, kind);
    }
    for (const statement of statements) {
      const { family } = facets.statement(statement);
      for (const { subject, other } of edgesOf(statement)) {
        this.#hops.get(subject)?.push({ to: other, family, statement: statement.id });
        this.#hops.get(other)?.push({ to: subject, family, statement: statement.id });
      }
    }
  }

  /** In turns with other work: half of an archive may be within three hops. */
  async neighbourhood(request: NeighbourhoodRequest, caller?: Caller): Promise<Neighbourhood> {
    const { seeds, radius, limit, withoutFamilies, withoutKinds } = request;
    const isWanted = (id: string) => !withoutKinds.includes(this.#kinds.get(id) ?? '');
    const hopsFrom = (id: string) =>
      (this.#hops.get(id) ?? []).filter(({ family }) => !withoutFamilies.includes(family));
    const known = [...new Set(seeds)].filter((id) => this.#hops.has(id)).sort();
    const visited = new Set(known.slice(0, limit));
    let truncated = known.length > visited.size;
    for (let hop = 0; hop < radius; hop += 1) {
      const next = new Set<string>();
      await inTurns(caller, [...visited], 1, (id) => {
        for (const { to } of hopsFrom(id)) if (!visited.has(to) && isWanted(to)) next.add(to);
      });
      const level = [...next].sort();
      const room = limit - visited.size;
      truncated ||= level.length > room;
      for (const id of level.slice(0, room)) visited.add(id);
    }
    const edges: NeighbourhoodEdge[] = [];
    await inTurns(caller, [...visited].sort(), 1, (a) => {
      edges.push(...edgesFrom(a, visited, hopsFrom(a)));
    });
    return { edges, truncated };
  }
}

/** The edges to those visited that come later in the order of ids, each edge once. */
function edgesFrom(
  a: string,
  visited: ReadonlySet<string>,
  hops: readonly Hop[],
): NeighbourhoodEdge[] {
  const byNeighbour = new Map<string, Set<string>>();
  for (const { to, statement } of hops) {
    if (to <= a || !visited.has(to)) continue;
    byNeighbour.set(to, (byNeighbour.get(to) ?? new Set()).add(statement));
  }
  return [...byNeighbour.keys()]
    .sort()
    .map((b) => ({ a, b, statements: [...(byNeighbour.get(b) ?? [])].sort() }));
}
