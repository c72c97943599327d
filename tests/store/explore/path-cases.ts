import { expect, it } from 'vitest';
import type { DataSet } from '../../../graph-seed/model/data-set.ts';
import { Family, Kind } from '../../../graph-seed/model/ontology.gen.ts';
import { edgesOf } from '../../../server/derive/edges.ts';
import { findPaths, type PathRequest } from '../../../server/explore/find-paths.ts';
import { RequestContext } from '../../../server/explore/request-context.ts';
import { toldHop } from '../../../server/explore/told-hop.ts';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { plainPaths, tiesOf } from '../plain-paths.ts';

/** Ways from one entity to another: PATH-1 to PATH-4. */
export function pathCases(snapshot: () => Promise<GraphSnapshot>): void {
  const context = () => new RequestContext({ snapshot, close: async () => {} });
  const paths = async (from: string, to: string, more: Partial<PathRequest> = {}) => {
    const without = { withoutFamilies: [Family.place], withoutKinds: [Kind.Place] };
    const request = { from, to, limit: 20, longest: 6, ...without, ...more };
    return (await findPaths(context(), request)).paths;
  };
  /** Each path as a line: `from –statements– to –statements– to`. */
  const told = async (from: string, to: string, more: Partial<PathRequest> = {}) =>
    (await paths(from, to, more)).map((hops) =>
      [from, ...hops.map((hop) => `–${hop.statements.join(' ')}– ${hop.to}`)].join(' '),
    );

  it('[PATH-1] gives the shortest first, then by ids, against any direction', async () => {
    expect(await told('west', 'east')).toStrictEqual([
      'west –east-helps-west– east',
      'west –middle-of– middle –another-member east-helps– east',
      'west –north-member– north –joint– middle –another-member east-helps– east',
    ]);
    expect(await told('west', 'east', { limit: 1 })).toHaveLength(1);
    expect(await told('west', 'west')).toStrictEqual([]);
  });

  it('[PATH-2] has no place between two others, unless asked', async () => {
    expect(await told('alone', 'east')).toStrictEqual([]);
    const places = { withoutFamilies: [], withoutKinds: [] };
    expect((await told('alone', 'east', places))[0]).toBe(
      'alone –alone-helps– zone –zone-helps-east– east',
    );
    expect((await told('zone', 'east'))[0]).toBe('zone –zone-helps-east– east');
    expect((await told('east', 'zone'))[0]).toBe('east –zone-helps-east– zone');
  });

  it('[PATH-3] goes by a statement once', async () => {
    // Not south – middle – north by one joint statement.
    expect((await told('south', 'north'))[0]).toBe(
      'south –joint– middle –middle-of– west –north-member– north',
    );
  });

  it('[PATH-4] quotes of each hop a sentence that names both ends, or those that do', async () => {
    const [direct, byMiddle] = await paths('east', 'west');
    const quoted = async (hop: NonNullable<typeof direct>[number] | undefined) =>
      hop &&
      (await toldHop(hop, context())).map(({ statement, sentences }) => [
        statement.id,
        ...sentences.map(({ sentence }) => sentence.id),
      ]);
    expect(await quoted(direct?.[0])).toStrictEqual([['east-helps-west', 's3', 's4']]);
    expect(await quoted(byMiddle?.[0])).toStrictEqual([
      ['east-helps', 's1'],
      ['another-member', 's3', 's4'],
    ]);
  });
}

/** PATH-5. */
export function hubPathCases(dataSet: DataSet, snapshot: () => Promise<GraphSnapshot>): void {
  const kinds = new Map(dataSet.entities.map(({ id, kind }) => [id, kind]));
  const pairs = dataSet.statements.flatMap((statement) =>
    edgesOf(statement).map(({ subject, other }) => {
      return { one: subject, other, statement: statement.id };
    }),
  );
  const placeless = tiesOf(
    pairs.filter(({ one, other }) => ![one, other].some((id) => kinds.get(id) === Kind.Place)),
  );
  const found = async (ends: readonly [string, string], withoutKinds: readonly string[]) => {
    const [from, to] = ends;
    const bounds = { limit: 20, longest: 4 };
    const request = { from, to, ...bounds, withoutFamilies: [], withoutKinds };
    const context = new RequestContext({ snapshot, close: async () => {} });
    const { paths, truncated } = await findPaths(context, request);
    return { ways: paths.map((hops) => [from, ...hops.map((hop) => hop.to)]), truncated };
  };

  it.each([
    ['e-0', 'e-35'],
    ['e-1', 'e-4'],
    ['e-7', 'e-20'],
    ['hub-1', 'hub-2'],
    ['hub-2', 'e-3'],
    ['e-28', 'e-12'],
  ] as const)('[PATH-5] finds from %s to %s what a plain search finds', async (from, to) => {
    const bounds = { limit: 20, longest: 4 };
    const ends = [from, to] as const;
    const plain = plainPaths(placeless, ends, bounds);
    expect(plain.length).toBeGreaterThan(3);
    expect(await found(ends, [Kind.Place])).toStrictEqual({ ways: plain, truncated: false });
    const through = plainPaths(tiesOf(pairs), ends, bounds);
    expect(await found(ends, [])).toStrictEqual({ ways: through, truncated: false });
  });
}
