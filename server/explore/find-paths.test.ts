import { expect, it } from 'vitest';
import type { GraphSnapshot, NeighbourHop } from '../ports/graph-store.ts';
import { findPaths } from './find-paths.ts';
import { RequestContext } from './request-context.ts';

/** A graph of ties, each by a statement of its own. */
function graphOf(ties: readonly (readonly [string, string])[]): RequestContext {
  const hops = new Map<string, NeighbourHop[]>();
  for (const [index, [one, other]] of ties.entries()) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = hops.get(from) ?? [];
      known.push({ from, to, statements: [`s-${index}`] });
      hops.set(from, known);
    }
  }
  // Paths ask nothing else.
  const snapshot: Partial<GraphSnapshot> = {
    hopsFrom: async ({ from, limit }) => {
      const found = from.flatMap((id) => hops.get(id) ?? []);
      return found.length > limit ? null : found;
    },
  };
  return new RequestContext({
    snapshot: async () => snapshot as GraphSnapshot,
    close: async () => {},
  });
}

const numbered = (count: number, name: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => name(n));

async function waysIn(graph: RequestContext) {
  const request = { from: 'a', to: 'b', limit: 3, longest: 6 };
  const { paths, truncated } = await findPaths(graph, {
    ...request,
    withoutFamilies: [],
    withoutKinds: [],
  });
  return { ways: paths.map((hops) => hops.map(({ to }) => to).join(' ')), truncated };
}

it('finds the shortest way whose ids come after those of thousands around both ends', async () => {
  const around = numbered(3_000, (n) => `m-${n}`);
  const graph = graphOf([
    ...around.flatMap((id): [string, string][] => [
      ['a', id],
      [id, `${id}-far`],
    ]),
    ['a', 'x'],
    ['x', 'y'],
    ['y', 'z'],
    ['z', 'b'],
    ...around.map((id): [string, string] => ['b', `n-${id}`]),
  ]);
  expect(await waysIn(graph)).toStrictEqual({ ways: ['x y z b'], truncated: false });
});

it('gives the shorter ways and says so where longer ones would look at too much', async () => {
  const crowd = numbered(100_001, (n) => `c-${n}`);
  const hub: [string, string][] = crowd.map((id) => ['hub', id]);
  const graph = graphOf([...hub, ['a', 'hub'], ['hub', 'b'], ['a', 'b']]);
  expect(await waysIn(graph)).toStrictEqual({ ways: ['b', 'hub b'], truncated: true });
});
