import { expect, it } from 'vitest';
import type { Entity } from '../../../graph-seed/model/entity.ts';
import { distinctionOf } from '../../../server/explore/distinction.ts';
import { RequestContext } from '../../../server/explore/request-context.ts';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';

/** Several of one name: NAME-1 and NAME-2. */
export function namesakeCases(snapshot: () => Promise<GraphSnapshot>): void {
  it('[NAME-1] tells the others of a name, in either language, by id', async () => {
    const view = await snapshot();
    expect(await view.namesakesOf(['wang-a', 'wang-c', 'nobody', 'zone'])).toStrictEqual([
      ['wang-b', 'wang-c'],
      ['wang-a'],
      [],
      [],
    ]);
    expect(await view.namesakesOf([])).toStrictEqual([]);
    const [wang, zone] = await view.entitiesTold(['wang-a', 'zone']);
    expect([wang?.namesakes, zone?.namesakes]).toStrictEqual([['wang-b', 'wang-c'], []]);
  });

  it('[NAME-2] tells them apart by post and body, else by where they are, else by id', async () => {
    const context = new RequestContext({ snapshot, close: async () => {} });
    const told = async (id: string) => {
      const [found] = await (await snapshot()).entities([id]);
      return distinctionOf(found as Entity, context);
    };
    expect(await told('wang-a')).toStrictEqual({ zh: '独社社长', en: 'Head, The alone' });
    expect(await told('wang-b')).toStrictEqual({ zh: '示范区', en: 'The zone' });
    expect(await told('wang-c')).toStrictEqual({ zh: 'wang-c', en: 'wang-c' });
    expect(await told('east')).toBeNull();
  });
}
