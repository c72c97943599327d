import { expect, it } from 'vitest';
import type { DataSet } from '../../../graph-seed/model/data-set.ts';
import { Family, Kind } from '../../../graph-seed/model/ontology.gen.ts';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { hostileIds } from '../hostile-ids.ts';
import { mostConnected, statementsWithin } from '../most-connected.ts';
import { idsOf } from './ids-of.ts';

/** What a filtered network shows: NFILTER-1 to NFILTER-6. */
export function networkCases(dataSet: DataSet, snapshot: () => Promise<GraphSnapshot>): void {
  const network = async (...asked: Parameters<GraphSnapshot['network']>) => {
    const { entities, statements, total } = await (await snapshot()).network(...asked);
    const truncated = entities.length < total;
    return { entities: idsOf(entities), statements: idsOf(statements), truncated };
  };

  it('[NFILTER-1] gives the entities that pass and the statements among them', async () => {
    const entities = { kinds: [Kind.Organisation] };
    expect(await network({ entities }, 100)).toStrictEqual({
      entities: ['coop', 'firm', 'firm-b', 'firms', 'group'],
      statements: ['firm-of'],
      truncated: false,
    });
  });

  it('[NFILTER-2] gives only entities that take part in a statement that passes', async () => {
    const statements = { families: [Family.pairing] };
    expect(await network({ statements }, 100)).toStrictEqual({
      entities: ['firm', 'firm-b', 'project-cause', 'village-c', 'village-d', 'zone'],
      statements: ['agree', 'donate', 'pair'],
      truncated: false,
    });
  });

  it('[NFILTER-3] asks for a statement by a filter that all statements pass', async () => {
    const { entities, statements } = await network({ statements: {} }, 100);
    const inNone = ['article-two', 'firms', 'herders', 'project-none', 'projects', 'villages'];
    const all = idsOf(dataSet.entities);
    expect(entities).toStrictEqual(all.filter((id) => !inNone.includes(id)));
    expect(statements).toStrictEqual(idsOf(dataSet.statements));
    expect((await network({ entities: {} }, 100)).entities).toStrictEqual(all);
  });

  it('[NFILTER-4] gives what passes both filters', async () => {
    const entities = { kinds: [Kind.Village] };
    expect(await network({ entities, statements: { families: [Family.pairing] } }, 100)).toEqual({
      entities: ['village-c', 'village-d'],
      statements: ['donate'],
      truncated: false,
    });
    const inTown = { places: ['town'] };
    expect(await network({ entities: inTown, statements: { statuses: ['ongoing'] } }, 9)).toEqual({
      entities: ['village-c'],
      statements: [],
      truncated: false,
    });
  });

  it('[NFILTER-5] cuts what passes at the limit, and the statements with it', async () => {
    const statements = { families: [Family.pairing] };
    const entities = ['firm', 'firm-b', 'project-cause', 'village-c', 'village-d', 'zone'];
    const pairings = ['agree', 'donate', 'pair'];
    for (const limit of [1, 2, 3, 4, 5, 6, 7]) {
      const shown = mostConnected(dataSet, limit, entities);
      expect(await network({ statements }, limit)).toStrictEqual({
        entities: shown,
        statements: statementsWithin(dataSet, shown).filter((id) => pairings.includes(id)),
        truncated: limit < entities.length,
      });
    }
    // The firm, which most facts connect, is not the first of all.
    expect(mostConnected(dataSet, 1)).toStrictEqual(['firm']);
  });

  it('[NFILTER-6] gives nothing where nothing passes', async () => {
    const nothingPasses = { entities: [], statements: [], truncated: false };
    expect(await network({ entities: { kinds: hostileIds } }, 5)).toStrictEqual(nothingPasses);
    expect(await network({ statements: { entities: [] } }, 5)).toStrictEqual(nothingPasses);
  });
}
