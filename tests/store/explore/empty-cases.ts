import { expect, it } from 'vitest';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { nameLookups } from '../../search/lookups.ts';
import { nothing } from './nothing.ts';

/** Questions to a store that holds nothing: EMPTY-3. */
export function emptyCases(snapshot: () => Promise<GraphSnapshot>): void {
  it('[EMPTY-3] answers every question with nothing', async () => {
    const view = await snapshot();
    expect(await view.entitiesBy({}, { first: 5 })).toStrictEqual(nothing);
    expect(await view.statementsBy({}, { first: 5, after: 'a' })).toStrictEqual(nothing);
    expect(await view.containersOf(['a'])).toStrictEqual([[]]);
    expect(await view.namesakesOf(['a'])).toStrictEqual([[]]);
    expect(await view.neighbourCounts(['a'])).toStrictEqual([[]]);
    expect(await view.figures({})).toStrictEqual([]);
    expect(await view.gaps()).toStrictEqual([]);
    const lookups = nameLookups('周');
    expect(await view.searchEntities(lookups, 5)).toStrictEqual([]);
    expect(await view.searchSentences(lookups, 5)).toStrictEqual([]);
    const which = { limit: 5, withoutFamilies: [], withoutKinds: [], always: [] };
    expect(await view.hopsFrom({ from: ['a'], ...which })).toStrictEqual([]);
  });
}
