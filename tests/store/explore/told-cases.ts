import { expect, it } from 'vitest';
import { Family, Property } from '../../../graph-seed/model/ontology.gen.ts';
import type { PageRequest, StatementFilter } from '../../../server/ports/filters.ts';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { idsOf } from './ids-of.ts';

/** Statements with what is shown beside them: TOLD-1 to TOLD-6. */
export function toldCases(snapshot: () => Promise<GraphSnapshot>): void {
  const told = async (filter: StatementFilter, page: PageRequest = { first: 100 }) => {
    const found = await (await snapshot()).statementsTold(filter, page);
    return {
      rows: idsOf(found.rows),
      beside: idsOf(found.causesAndResults),
      entities: idsOf(found.entities),
      containers: Object.fromEntries(found.containers),
    };
  };

  it('[TOLD-1] has the very page that the statements alone have', async () => {
    const view = await snapshot();
    const filter = { families: [Family.pairing] };
    for (const page of [{ first: 2 }, { first: 2, after: 'agree' }, { first: 0 }]) {
      const { rows, total, more } = await view.statementsTold(filter, page);
      expect({ rows, total, more }).toStrictEqual(await view.statementsBy(filter, page));
    }
  });

  it('[TOLD-2] tells what they follow from and what follows from them, and all these name', async () => {
    expect(await told({ entities: ['village-c'] })).toStrictEqual({
      rows: ['coop-in', 'income', 'pair', 'run', 'village-c-in'],
      beside: ['income', 'pair', 'run'],
      entities: [
        'coop',
        'firm',
        'firm-b',
        // One that the missing partner may be.
        'group',
        'league',
        'project-cause',
        'town',
        'village-c',
        'zone',
      ],
      containers: { 'project-cause': [], town: ['league'], 'village-c': ['town', 'league'] },
    });
  });

  it('[TOLD-3] tells who speaks, and whole records', async () => {
    const filter = { properties: [Property.outcome] };
    expect(await told(filter)).toStrictEqual({
      rows: ['outcome'],
      beside: [],
      entities: ['firm', 'person-zhu', 'project-far'],
      containers: {},
    });
    const view = await snapshot();
    const { entities } = await view.statementsTold(filter, { first: 1 });
    expect(entities).toStrictEqual(await view.entities(['firm', 'person-zhu', 'project-far']));
  });

  it('[TOLD-5] tells the articles that all these quote, whole', async () => {
    const view = await snapshot();
    const { rows, causesAndResults, articles } = await view.statementsTold(
      { entities: ['village-c'] },
      { first: 100 },
    );
    const quoted = [...rows, ...causesAndResults].flatMap(({ evidence }) =>
      evidence.map(({ article }) => article),
    );
    expect(articles).not.toHaveLength(0);
    expect(articles).toStrictEqual(await view.articles([...new Set(quoted)].sort()));
    expect((await view.statementsTold({}, { first: 0 })).articles).toStrictEqual([]);
  });

  it('[TOLD-6] tells entities with what they are in and who is called as they are', async () => {
    const view = await snapshot();
    const found = await view.entitiesTold(['village-c', 'nobody', 'village-c']);
    const told = found.map(
      (one) =>
        one && { id: one.entity.id, in: idsOf(one.containers), namesakes: [...one.namesakes] },
    );
    const village = { id: 'village-c', in: ['town', 'league'], namesakes: [] };
    expect(told).toStrictEqual([village, null, village]);
    expect([found[0]?.entity]).toStrictEqual(await view.entities(['village-c']));
    expect(found[0]?.containers).toStrictEqual(await view.entities(['town', 'league']));
    expect(await view.entitiesTold([])).toStrictEqual([]);
  });

  it('[TOLD-4] tells nothing of statements that stand on other pages', async () => {
    expect(await told({ families: [Family.pairing] }, { first: 1 })).toStrictEqual({
      rows: ['agree'],
      beside: ['donate'],
      entities: ['firm', 'group', 'league', 'project-cause', 'town', 'village-d'],
      containers: { 'village-d': ['league', 'town'] },
    });
  });
}
