import { expect, it } from 'vitest';
import { Family, Kind, Property } from '../../../graph-seed/model/ontology.gen.ts';
import type {
  GraphSnapshot,
  Neighbourhood,
  NeighbourhoodRequest,
} from '../../../server/ports/graph-store.ts';
import { hostileIds } from '../hostile-ids.ts';

/** Going from neighbour to neighbour in the net: HOOD-1 to HOOD-9, HOOD-11, COUNT-3. */
export function neighbourCases(snapshot: () => Promise<GraphSnapshot>): void {
  const around = async (
    seeds: readonly string[],
    radius: number,
    more: Partial<NeighbourhoodRequest> = {},
  ) => {
    const request = { seeds, radius, limit: 100, withoutFamilies: [], withoutKinds: [], ...more };
    return told(await (await snapshot()).neighbourhood(request));
  };

  it('[HOOD-1] gives the edges within so many hops', async () => {
    const one = ['n-a n-b: ab ba', 'n-a n-f: joint', 'n-a n-g: joint'];
    const two = [...one, 'n-b n-c: bc', 'n-f n-h: fp', 'n-f n-p: fp'];
    const three = [...one, 'n-b n-c: bc', 'n-c n-d: cd', 'n-f n-h: fp', 'n-f n-p: fp'];
    expect(await around(['n-a'], 0)).toStrictEqual({ edges: [], truncated: false });
    expect(await around(['n-a'], 1)).toStrictEqual({ edges: one, truncated: false });
    expect(await around(['n-a'], 2)).toStrictEqual({ edges: two, truncated: false });
    const edges = [...three, 'n-h n-i: hi'];
    expect(await around(['n-a'], 3)).toStrictEqual({ edges, truncated: false });
  });

  it('[HOOD-2] goes from several seeds at once, and names each edge once', async () => {
    const edges = ['n-a n-b: ab ba', 'n-a n-f: joint', 'n-a n-g: joint', 'n-d n-e: de'];
    const answer = { edges, truncated: false };
    expect(await around(['n-e', 'n-a', 'n-e'], 1)).toStrictEqual(answer);
    expect(await around(['n-f', 'n-b', 'n-a'], 0)).toStrictEqual({
      edges: ['n-a n-b: ab ba', 'n-a n-f: joint'],
      truncated: false,
    });
  });

  it('[HOOD-3] leaves out seeds that are not there', async () => {
    const none = { edges: [], truncated: false };
    expect(await around([], 2)).toStrictEqual(none);
    expect(await around([...hostileIds, 'someone', 'joint'], 2)).toStrictEqual(none);
    const withOne = await around(['nobody', 'n-e', ...hostileIds], 1, { limit: 2 });
    expect(withOne).toStrictEqual({ edges: ['n-d n-e: de'], truncated: false });
  });

  it('[HOOD-4] takes the first by id where a level goes beyond the limit', async () => {
    const ofA = ['n-a n-b: ab ba', 'n-a n-f: joint'];
    const cut = { edges: ofA, truncated: true };
    expect(await around(['n-a'], 1, { limit: 3 })).toStrictEqual(cut);
    expect(await around(['n-a'], 2, { limit: 3 })).toStrictEqual(cut);
    const level = [...ofA, 'n-a n-g: joint'];
    expect(await around(['n-a'], 1, { limit: 4 })).toStrictEqual({
      edges: level,
      truncated: false,
    });
    expect(await around(['n-a'], 2, { limit: 5 })).toStrictEqual({
      edges: [...level, 'n-b n-c: bc'],
      truncated: true,
    });
    expect(await around(['n-a'], 2, { limit: 7 })).toMatchObject({ truncated: false });
    expect(await around(['n-a'], 1, { limit: 1 })).toStrictEqual({ edges: [], truncated: true });
  });

  it('[HOOD-5] counts the seeds too, the first by id', async () => {
    expect(await around(['n-c', 'n-b', 'n-a'], 0, { limit: 2 })).toStrictEqual({
      edges: ['n-a n-b: ab ba'],
      truncated: true,
    });
    expect(await around(['n-c', 'n-b'], 0, { limit: 2 })).toStrictEqual({
      edges: ['n-b n-c: bc'],
      truncated: false,
    });
  });

  it('[HOOD-6] takes statements of some families for no hops', async () => {
    const work = await around(['n-a'], 3, { withoutFamilies: [Family.project] });
    expect(work).toStrictEqual({ edges: ['n-a n-b: ba'], truncated: false });
    const noWork = await around(['n-d'], 1, { withoutFamilies: [Family.work] });
    expect(noWork).toStrictEqual({ edges: ['n-c n-d: cd'], truncated: false });
    const none = await around(['n-a'], 3, { withoutFamilies: [Family.work, Family.project] });
    expect(none).toStrictEqual({ edges: [], truncated: false });
    const unknown = { withoutFamilies: ['', 'WORK', ...hostileIds] };
    expect(await around(['n-a'], 1, unknown)).toStrictEqual(await around(['n-a'], 1));
  });

  it('[HOOD-7] makes no neighbours of joint subjects, nor of an object and a qualifier', async () => {
    const { edges } = await around(['n-f', 'n-g', 'n-h', 'n-p'], 0);
    expect(edges).toStrictEqual(['n-f n-h: fp', 'n-f n-p: fp']);
  });

  it('[HOOD-8] makes no neighbours through missing ends or their candidates', async () => {
    expect(await around(['n-j'], 3)).toStrictEqual({ edges: [], truncated: false });
    // Both are objects of one statement, whose subject is missing.
    expect(await around(['n-a', 'n-e'], 0)).toStrictEqual({ edges: [], truncated: false });
    expect((await around(['n-i'], 1)).edges).toStrictEqual(['n-h n-i: hi']);
  });

  it('[HOOD-9] makes nothing its own neighbour', async () => {
    expect(await around(['n-h'], 0)).toStrictEqual({ edges: [], truncated: false });
  });

  it('[HOOD-11] takes entities of some kinds for no neighbours, unless they are seeds', async () => {
    const withoutKinds = [Kind.Project];
    expect(await around(['n-f'], 1, { withoutKinds })).toStrictEqual({
      edges: ['n-a n-f: joint', 'n-f n-h: fp'],
      truncated: false,
    });
    expect((await around(['n-p'], 1, { withoutKinds })).edges).toStrictEqual(['n-f n-p: fp']);
    expect(await around(['n-f'], 1, { limit: 3, withoutKinds })).toMatchObject({
      truncated: false,
    });
    expect(await around(['n-f'], 3, { withoutKinds: [Kind.Organisation] })).toStrictEqual({
      edges: ['n-f n-p: fp'],
      truncated: false,
    });
    const unknown = { withoutKinds: ['', 'PROJECT', ...hostileIds] };
    expect(await around(['n-f'], 1, unknown)).toStrictEqual(await around(['n-f'], 1));
  });

  it('[COUNT-3] counts a statement once in each role, joint or of two qualifiers', async () => {
    const { supports, runs } = Property;
    expect(await (await snapshot()).neighbourCounts(['n-a', 'n-h', 'n-j'])).toStrictEqual([
      [
        { property: Property.memberOf, role: 'object', statements: 1 },
        { property: runs, role: 'subject', statements: 1 },
        { property: supports, role: 'subject', statements: 1 },
        { property: supports, role: 'object', statements: 2 },
      ],
      [
        { property: runs, role: 'qualifier', statements: 1 },
        { property: supports, role: 'subject', statements: 1 },
        { property: supports, role: 'object', statements: 1 },
      ],
      [],
    ]);
  });
}

/** Edges as lines: `a b: statements`. */
function told({ edges, truncated }: Neighbourhood): { edges: string[]; truncated: boolean } {
  const lines = edges.map(({ a, b, statements }) => `${a} ${b}: ${statements.join(' ')}`);
  return { edges: lines, truncated };
}
