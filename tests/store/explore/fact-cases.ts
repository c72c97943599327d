import { expect, it } from 'vitest';
import { Certainty, Family, Property } from '../../../graph-seed/model/ontology.gen.ts';
import { RequestBudget } from '../../../server/explore/request-budget.ts';
import { totalsOf } from '../../../server/explore/totals.ts';
import type { PageRequest, StatementFilter } from '../../../server/ports/filters.ts';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { idsOf } from './ids-of.ts';

const post = {
  id: 'post-x',
  property: Property.holdsPost,
  statements: ['post-x', 'post-m', 'post-a'],
  articles: ['x-old', 'm-late', 'a-undated'],
  latest: 'post-m',
  certainty: Certainty.stated,
  firstReport: '2022-01',
  lastReport: '2024-07-01',
};

const output = {
  id: 'y-plan',
  property: Property.output,
  statements: ['y-plan', 'b-done'],
  articles: ['x-old', 'm-late'],
  latest: 'b-done',
  status: 'achieved',
  certainty: Certainty.stated,
  firstReport: '2022-01',
  lastReport: '2024-07-01',
};

/** What several articles tell alike: FACT-1 to FACT-7. */
export function factCases(snapshot: () => Promise<GraphSnapshot>): void {
  const told = async (filter: StatementFilter, page: PageRequest = { first: 100 }) => {
    const found = await (await snapshot()).factsTold(filter, page);
    return { ids: idsOf(found.rows), total: found.total, more: found.more };
  };

  it('[FACT-1] gives each statement the fact that it tells with others, whole, in the order asked', async () => {
    const ids = ['b-done', 'deputy', 'post-a', 'nothing', 'post-a', 'person'];
    const found = await (await snapshot()).factsOf(ids);
    expect(found).toStrictEqual([output, null, post, null, post, null]);
    expect(await (await snapshot()).factsOf([])).toStrictEqual([]);
  });

  it('[FACT-2] is one row where several statements tell it, its first, whichever of them passes', async () => {
    const work = { properties: [Property.holdsPost] };
    expect(await told(work)).toEqual({ ids: ['deputy', 'post-x'], total: 2, more: false });
    expect(await told({ ...work, articles: ['a-undated'] })).toMatchObject({ ids: ['post-x'] });
    expect(await told({ statuses: ['achieved'] })).toMatchObject({
      ids: ['c-other', 'y-plan'],
    });
    expect(await told({ subjects: ['firm'], objects: ['village'] })).toMatchObject({
      ids: ['pair-x'],
      total: 1,
    });
  });

  it('[FACT-3] goes on page by page, and counts facts', async () => {
    const all = await told({});
    expect(all.ids).toEqual([
      'c-other',
      'deputy',
      'follows',
      'gives',
      'gives-too',
      'pair-x',
      'post-x',
      'village-in',
      'y-plan',
    ]);
    expect(await told({}, { first: 2, after: 'gives-too' })).toEqual({
      ids: ['pair-x', 'post-x'],
      total: 9,
      more: true,
    });
    expect(await told({ families: [Family.work] }, { first: 0 })).toEqual({
      ids: [],
      total: 2,
      more: true,
    });
  });

  it('[FACT-4] has beside it all that tell it, what follows from any of them, and all these name', async () => {
    const view = await snapshot();
    const found = await view.factsTold({ subjects: ['firm'], objects: ['village'] }, { first: 9 });
    expect(idsOf(found.rows)).toEqual(['pair-x']);
    expect(found.facts).toStrictEqual(await view.factsOf(['pair-x']));
    expect(idsOf(found.retellings)).toEqual(['pair-m']);
    expect(idsOf(found.causesAndResults)).toEqual(['follows']);
    expect(idsOf(found.entities)).toEqual(['firm', 'league', 'project', 'village']);
    const statements = await view.statementsTold({ articles: ['a-undated'] }, { first: 9 });
    expect(statements.facts).toStrictEqual([post]);
    expect(idsOf(statements.retellings)).toEqual(['post-m', 'post-x']);
    expect(idsOf(statements.entities)).toContain('speaker');
  });

  it('[FACT-5] stands once beside a network that shows some of its statements', async () => {
    const view = await snapshot();
    const { facts, statements } = await view.network({ entities: { kinds: ['Person'] } }, 10);
    expect([facts, statements]).toEqual([[], []]);
    const whole = await view.network({}, 100);
    expect(idsOf(whole.facts)).toEqual(['pair-x', 'post-x', 'y-plan']);
    const late = await view.network({ statements: { articles: ['a-undated'] } }, 100);
    expect(idsOf(late.statements)).toEqual(['post-a']);
    expect(late.facts).toStrictEqual([post]);
  });

  it('[FACT-7] leaves to each article the entities that none published before it names', async () => {
    const view = await snapshot();
    const ids = ['a-undated', 'x-old', 'nothing', 'm-late'];
    const [undated, old, nothing, late] = await view.namedFirstIn(ids);
    expect([undated, nothing]).toEqual([[], []]);
    expect(old).toEqual(['body', 'firm', 'league', 'person', 'village']);
    expect(late).toContain('project');
    expect(late).not.toContain('village');
  });

  it('[FACT-6] is one figure, as the latest dated report tells it', async () => {
    const groups = await (await snapshot()).figures({ properties: [Property.output] });
    const totals = await totalsOf(groups, new RequestBudget());
    expect(
      totals.map(({ sort, statements, sum }) => [sort.status, sort.to, statements, sum]),
    ).toEqual([
      ['achieved', '2023', ['c-other'], 70],
      ['achieved', '2024', ['b-done'], 100],
    ]);
    // The plan alone passes, and stands for what became of it.
    const planned = await (await snapshot()).figures({ statuses: ['planned'] });
    expect(planned.map(({ statements }) => statements)).toEqual([['b-done']]);
  });
}
