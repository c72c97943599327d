import { expect, it } from 'vitest';
import { Family, Kind, Property } from '../../../graph-seed/model/ontology.gen.ts';
import type { GraphSnapshot, HopsRequest } from '../../../server/ports/graph-store.ts';
import { hostileIds } from '../hostile-ids.ts';

/** Going from neighbour to neighbour in the net: HOP-1 to HOP-9, COUNT-3. */
export function neighbourCases(snapshot: () => Promise<GraphSnapshot>): void {
  /** Hops as lines: `from to: statements`. */
  const hops = async (from: readonly string[], more: Partial<HopsRequest> = {}) => {
    const which = { limit: 100, withoutFamilies: [], withoutKinds: [], always: [], ...more };
    const found = await (await snapshot()).hopsFrom({ from, ...which });
    return found?.map((hop) => `${hop.from} ${hop.to}: ${hop.statements.join(' ')}`);
  };
  const ofA = ['n-a n-b: ab ba', 'n-a n-f: joint', 'n-a n-g: joint'];

  it('[HOP-1] leads to each neighbour once, whatever the direction and how many statements', async () => {
    expect(await hops(['n-a'])).toStrictEqual(ofA);
    expect(await hops(['n-b'])).toStrictEqual(['n-b n-a: ab ba', 'n-b n-c: bc']);
    expect(await hops(['n-h'])).toStrictEqual(['n-h n-f: fp', 'n-h n-i: hi']);
  });

  it('[HOP-2] leads from several at once, each once, and between two of them from both', async () => {
    expect(await hops(['n-e', 'n-a', 'n-d', 'n-e'])).toStrictEqual([
      ...ofA,
      'n-d n-c: cd',
      'n-d n-e: de',
      'n-e n-d: de',
    ]);
  });

  it('[HOP-3] leads nowhere from what is not there', async () => {
    expect(await hops([])).toStrictEqual([]);
    expect(await hops([...hostileIds, 'someone', 'joint'])).toStrictEqual([]);
    expect(await hops(['nobody', 'n-e', ...hostileIds])).toStrictEqual(['n-e n-d: de']);
  });

  it('[HOP-4] has no answer where there are more hops than the limit', async () => {
    expect(await hops(['n-a'], { limit: 3 })).toStrictEqual(ofA);
    expect(await hops(['n-a'], { limit: 2 })).toBeUndefined();
    expect(await hops(['n-a', 'n-e'], { limit: 3 })).toBeUndefined();
    expect(await hops(['n-j'], { limit: 0 })).toStrictEqual([]);
    expect(await hops(['n-a'], { limit: Number.POSITIVE_INFINITY })).toStrictEqual(ofA);
  });

  it('[HOP-5] takes statements of some families for no hops', async () => {
    const { project, work } = Family;
    expect(await hops(['n-a'], { withoutFamilies: [project] })).toStrictEqual(['n-a n-b: ba']);
    expect(await hops(['n-d'], { withoutFamilies: [work] })).toStrictEqual(['n-d n-c: cd']);
    expect(await hops(['n-a'], { withoutFamilies: [work, project] })).toStrictEqual([]);
    expect(await hops(['n-a'], { withoutFamilies: ['', 'WORK', ...hostileIds] })).toStrictEqual(
      ofA,
    );
  });

  it('[HOP-6] makes no neighbours of joint subjects, nor of an object and a qualifier', async () => {
    expect(await hops(['n-f'])).toStrictEqual(['n-f n-a: joint', 'n-f n-h: fp', 'n-f n-p: fp']);
    expect(await hops(['n-g'])).toStrictEqual(['n-g n-a: joint']);
    expect(await hops(['n-p'])).toStrictEqual(['n-p n-f: fp']);
  });

  it('[HOP-7] makes no neighbours through missing ends or their candidates', async () => {
    expect(await hops(['n-j'])).toStrictEqual([]);
    // The subject of `missing` is not named, and may be `n-i`.
    expect(await hops(['n-i'])).toStrictEqual(['n-i n-h: hi']);
    expect(await hops(['n-e'])).toStrictEqual(['n-e n-d: de']);
  });

  it('[HOP-8] makes nothing its own neighbour', async () => {
    // `hi` has it as subject and as object.
    expect(await hops(['n-h'], { always: ['n-h'] })).toStrictEqual(['n-h n-f: fp', 'n-h n-i: hi']);
  });

  it('[HOP-9] takes entities of some kinds for no neighbours, unless they are asked for', async () => {
    const { Organisation, Project } = Kind;
    const ofF = ['n-f n-a: joint', 'n-f n-h: fp'];
    expect(await hops(['n-f'], { withoutKinds: [Project] })).toStrictEqual(ofF);
    expect(await hops(['n-p'], { withoutKinds: [Project] })).toStrictEqual(['n-p n-f: fp']);
    expect(await hops(['n-f'], { withoutKinds: [Project], always: ['n-p'] })).toStrictEqual([
      ...ofF,
      'n-f n-p: fp',
    ]);
    const onlyH = { withoutKinds: [Organisation, Project], always: ['n-h', ...hostileIds] };
    expect(await hops(['n-f'], onlyH)).toStrictEqual(['n-f n-h: fp']);
    const unknown = { withoutKinds: ['', 'PROJECT', ...hostileIds] };
    expect(await hops(['n-f'], unknown)).toStrictEqual([...ofF, 'n-f n-p: fp']);
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
