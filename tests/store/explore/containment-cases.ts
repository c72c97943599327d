import { expect, it } from 'vitest';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { hostileIds } from '../hostile-ids.ts';

/** What an entity is in: CONT-1 to CONT-3. */
export function containmentCases(snapshot: () => Promise<GraphSnapshot>): void {
  it('[CONT-1] names what an entity is in, the nearest first, equally near ones by id', async () => {
    const asked = ['coop', 'firm', 'firm-b', 'project-far', 'village-d', 'zone', 'league'];
    expect(await (await snapshot()).containersOf(asked)).toStrictEqual([
      ['village-c', 'town', 'league'],
      ['group', 'zone', 'league'],
      ['zone', 'league'],
      ['zone', 'league'],
      ['league', 'town'],
      ['league'],
      [],
    ]);
  });

  it('[CONT-2] names no missing end, and none of its candidates', async () => {
    expect(await (await snapshot()).containersOf(['event-x'])).toStrictEqual([[]]);
  });

  it('[CONT-3] answers in the order of the ids, with an empty list for what is not there', async () => {
    const view = await snapshot();
    const asked = ['village-c', 'nobody', 'zone', 'village-c', 'pair', 'some-place'];
    const inTown = ['town', 'league'];
    expect(await view.containersOf(asked)).toStrictEqual([inTown, [], ['league'], inTown, [], []]);
    expect(await view.containersOf([])).toStrictEqual([]);
    expect(await view.containersOf(hostileIds)).toStrictEqual(hostileIds.map(() => []));
  });
}
