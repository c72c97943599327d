import { expect, it } from 'vitest';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { idsOf } from './ids-of.ts';

/** A network of statements that name no entity: NFILTER-7. */
export function namelessCases(snapshot: () => Promise<GraphSnapshot>): void {
  it('[NFILTER-7] shows a statement that names no entity wherever it passes', async () => {
    const view = await snapshot();
    const none = { kinds: [] };
    expect(await view.network({ entities: none }, 5)).toMatchObject({
      entities: [],
      statements: [{ id: 'donation' }],
      total: 0,
    });
    const { statements } = await view.network({ statements: { families: ['work'] } }, 5);
    expect(idsOf(statements)).toStrictEqual(['post']);
    const achieved = await view.network({ statements: { statuses: ['achieved'] } }, 5);
    expect([achieved.entities, idsOf(achieved.statements)]).toStrictEqual([[], ['donation']]);
  });
}
