import { expect, it } from 'vitest';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { hostileIds } from '../hostile-ids.ts';

/** How many statements lead to neighbours: COUNT-1 and COUNT-2. */
export function countCases(snapshot: () => Promise<GraphSnapshot>): void {
  it('[COUNT-1] counts statements by property and role, in this order', async () => {
    expect(await (await snapshot()).neighbourCounts(['village-c', 'zone'])).toStrictEqual([
      [
        { property: 'income', role: 'subject', statements: 1 },
        { property: 'locatedIn', role: 'subject', statements: 1 },
        { property: 'pairedWith', role: 'object', statements: 1 },
        { property: 'partOf', role: 'object', statements: 1 },
        { property: 'runs', role: 'subject', statements: 1 },
        { property: 'runs', role: 'qualifier', statements: 1 },
      ],
      [
        { property: 'locatedIn', role: 'subject', statements: 1 },
        { property: 'locatedIn', role: 'object', statements: 2 },
        { property: 'pairedWith', role: 'qualifier', statements: 1 },
      ],
    ]);
  });

  it('[COUNT-2] answers in the order of the ids, with an empty list for what is not there', async () => {
    const view = await snapshot();
    const zhu = [{ property: 'wrote', role: 'subject', statements: 1 }];
    const asked = ['person-zhu', 'nobody', 'herders', 'person-zhu', 'pair', 'some-firm'];
    expect(await view.neighbourCounts(asked)).toStrictEqual([zhu, [], [], zhu, [], []]);
    expect(await view.neighbourCounts([])).toStrictEqual([]);
    expect(await view.neighbourCounts(hostileIds)).toStrictEqual(hostileIds.map(() => []));
  });
}
