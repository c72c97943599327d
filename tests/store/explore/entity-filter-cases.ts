import { expect, it } from 'vitest';
import type { DataSet } from '../../../graph-seed/model/data-set.ts';
import { Kind } from '../../../graph-seed/model/ontology.gen.ts';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { idsOf } from './ids-of.ts';
import { entitiesPassing } from './passing.ts';

/** Which entities a filter passes: EFILTER-1 to EFILTER-5. */
export function entityFilterCases(dataSet: DataSet, snapshot: () => Promise<GraphSnapshot>): void {
  const all = { entities: idsOf(dataSet.entities) };
  const entities = entitiesPassing(snapshot);

  it('[EFILTER-1] passes entities of any of the kinds', async () => {
    expect(await entities({ kinds: [Kind.Village] })).toStrictEqual([
      'village-c',
      'village-d',
      'village-e',
      'villages',
    ]);
    const kinds = [Kind.Place, Kind.Event, 'Nothing', Kind.Event];
    expect(await entities({ kinds })).toStrictEqual(['event-x', 'league', 'town', 'zone']);
  });

  it('[EFILTER-2] passes entities of any of the types, none without a type', async () => {
    expect(await entities({ types: ['zone', 'cooperative', 'town'] })).toStrictEqual([
      'coop',
      'town',
      'zone',
    ]);
    expect(await entities({ types: ['null', 'undefined', ''] })).toStrictEqual([]);
  });

  it('[EFILTER-3] passes what is in a place through any number of others, not the place', async () => {
    expect(await entities({ places: ['village-c'] })).toStrictEqual(['coop']);
    const inTown = ['coop', 'village-c', 'village-d'];
    expect(await entities({ places: ['town'] })).toStrictEqual(inTown);
    const inLeague = ['firm', 'firm-b', 'group', 'project-far', 'town', ...inTown, 'zone'];
    expect(await entities({ places: ['league'] })).toStrictEqual(inLeague.sort());
    expect(await entities({ places: ['group', 'village-c'] })).toStrictEqual(['coop', 'firm']);
    expect(await entities({ places: ['coop', 'event-x'] })).toStrictEqual([]);
  });

  it('[EFILTER-4] passes what an article names: itself, mentions, ends of its statements', async () => {
    expect(await entities({ articles: ['article-two'] })).toStrictEqual([
      'article-two',
      'coop',
      'firm',
      'project-cause',
      'village-c',
      'village-d',
      'villages',
    ]);
    const inNone = ['firms', 'herders', 'project-none', 'projects'];
    expect(await entities({ articles: ['article-one', 'article-two'] })).toStrictEqual(
      all.entities.filter((id) => !inNone.includes(id)),
    );
  });

  it('[EFILTER-5] passes what all of several filters pass', async () => {
    const zone = ['zone'];
    expect(await entities({ kinds: [Kind.Organisation], places: zone })).toStrictEqual([
      'firm',
      'firm-b',
    ]);
    expect(await entities({ types: ['company'], articles: ['article-two'] })).toStrictEqual([
      'firm',
    ]);
    expect(await entities({ kinds: [Kind.Village], types: ['town'] })).toStrictEqual([]);
    expect(await entities({ kinds: [Kind.Project], types: [], places: zone })).toStrictEqual([]);
  });
}
