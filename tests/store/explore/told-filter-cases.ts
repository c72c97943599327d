import { expect, it } from 'vitest';
import { Family, Kind, Property } from '../../../graph-seed/model/ontology.gen.ts';
import type { StatementFilter, ToldFilter } from '../../../server/ports/filters.ts';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { nameLookups, sentenceLookups } from '../../search/lookups.ts';
import { hostileIds } from '../hostile-ids.ts';
import { idsOf } from './ids-of.ts';
import { statementsPassing } from './passing.ts';

/** By whom and of which time something is told: TFILTER-1 to TFILTER-9. */
export function toldFilterCases(snapshot: () => Promise<GraphSnapshot>): void {
  const statements = statementsPassing(snapshot);
  const posts = (filter: StatementFilter) =>
    statements({ ...filter, properties: [Property.holdsPost] });

  it('[TFILTER-1] passes statements that rest on an article of any of the publishers', async () => {
    expect(await posts({ publishers: ['甲报'] })).toStrictEqual(['post-a', 'post-x']);
    expect(await posts({ publishers: ['乙报', '丙报'] })).toStrictEqual(['deputy', 'post-m']);
    for (const publishers of [[], ['Paper A'], hostileIds]) {
      expect(await statements({ publishers })).toStrictEqual([]);
    }
  });

  it('[TFILTER-2] passes what was reported in the days, a month as all its days, never undated', async () => {
    const reported = (from: string | undefined, to: string | undefined) =>
      posts({ reported: { ...(from && { from }), ...(to && { to }) } });
    const late = ['deputy', 'post-m'];
    expect(await reported('2022-01-31', '2022-01-31')).toStrictEqual(['post-x']);
    expect(await reported('2022-02-01', '2024-06-30')).toStrictEqual([]);
    expect(await reported('2024-07-01', undefined)).toStrictEqual(late);
    expect(await reported('2024-07-02', undefined)).toStrictEqual([]);
    expect(await reported(undefined, '2022-01-01')).toStrictEqual(['post-x']);
    expect(await reported(undefined, '2021-12-31')).toStrictEqual([]);
    expect(await reported('0000-01-01', '9999-12-31')).toStrictEqual([...late, 'post-x']);
  });

  it('[TFILTER-3] asks all this of one and the same article', async () => {
    const old = { from: '2022-01-01', to: '2022-12-31' };
    expect(await posts({ publishers: ['甲报'], reported: old })).toStrictEqual(['post-x']);
    expect(await posts({ publishers: ['乙报'], reported: old })).toStrictEqual([]);
    expect(await posts({ articles: ['m-late', 'x-old'], publishers: ['甲报'] })).toStrictEqual([
      'post-x',
    ]);
    expect(await posts({ articles: ['m-late'], reported: old })).toStrictEqual([]);
    expect(await posts({ subjects: ['person'], publishers: ['乙报'] })).toStrictEqual([
      'deputy',
      'post-m',
    ]);
  });

  it('[TFILTER-4] filters by nothing where days have no bound', async () => {
    const all = ['deputy', 'post-a', 'post-m', 'post-x'];
    expect(await posts({ reported: {}, valid: {} })).toStrictEqual(all);
  });

  it('[TFILTER-5] passes a fact of which some statement passes, wherever facts are told', async () => {
    const view = await snapshot();
    const late = { reported: { from: '2024-01-01' } };
    const { rows, total } = await view.factsTold(
      { ...late, families: [Family.work] },
      { first: 9 },
    );
    expect([idsOf(rows), total]).toStrictEqual([['deputy', 'post-x'], 2]);
    const figures = await view.figures({ reported: { to: '2022-12-31' } });
    expect(figures.map((group) => group.statements)).toStrictEqual([['b-done']]);
    const network = await view.network({ statements: { publishers: ['甲报'] } }, 100);
    expect(idsOf(network.entities)).toStrictEqual(['body', 'firm', 'league', 'person', 'village']);
    expect(idsOf(network.statements)).toStrictEqual([
      'gives',
      'pair-x',
      'post-a',
      'post-x',
      'village-in',
      'y-plan',
    ]);
  });

  it('[TFILTER-6] goes to neighbours by statements that pass alone', async () => {
    const hops = async (told?: ToldFilter) => {
      const which = { limit: 100, withoutFamilies: [], withoutKinds: [Kind.Project], always: [] };
      const asked = { from: ['village'], ...which, ...(told && { told }) };
      const found = await (await snapshot()).hopsFrom(asked);
      return found?.map(({ to, statements: by }) => [to, ...by]);
    };
    expect(await hops()).toStrictEqual([
      ['body', 'gives'],
      ['firm', 'pair-m', 'pair-x'],
      ['league', 'village-in'],
    ]);
    expect(await hops({ publishers: ['甲报'] })).toStrictEqual([
      ['body', 'gives'],
      ['firm', 'pair-x'],
      ['league', 'village-in'],
    ]);
    expect(await hops({ reported: { from: '2024' } })).toStrictEqual([['firm', 'pair-m']]);
    expect(await hops({ articles: ['a-undated'] })).toStrictEqual([]);
    expect(await hops({ valid: { from: '2024-01-01' } })).toStrictEqual([]);
  });

  it('[TFILTER-7] finds names of what takes part in a statement that passes', async () => {
    const names = async (told?: ToldFilter, limit = 10) =>
      idsOf(await (await snapshot()).searchEntities(nameLookups('某'), limit, told));
    expect(await names()).toHaveLength(6);
    expect((await names({ articles: ['a-undated'] })).sort()).toStrictEqual(['body', 'person']);
    expect(await names({ articles: ['a-undated'] }, 1)).toStrictEqual(['body']);
    expect(await names({ valid: { from: '2023-12-31', to: '2024-01-01' } })).toStrictEqual([
      'village',
    ]);
    expect(await names({ publishers: ['丙报'] })).toStrictEqual([]);
  });

  it('[TFILTER-8] finds sentences of articles that pass, and that tell of the time asked for', async () => {
    const sentences = async (told?: ToldFilter) =>
      (await (await snapshot()).searchSentences(sentenceLookups('报'), 10, told)).map(
        ({ article }) => article,
      );
    expect(await sentences()).toStrictEqual(['a-undated', 'm-late', 'x-old']);
    expect(await sentences({ publishers: ['甲报'] })).toStrictEqual(['a-undated', 'x-old']);
    expect(await sentences({ reported: { from: '2024-07-01' } })).toStrictEqual(['m-late']);
    expect(await sentences({ articles: ['x-old', 'a-undated'] })).toStrictEqual([
      'a-undated',
      'x-old',
    ]);
    const in2024 = { from: '2024-01-01', to: '2024-12-31' };
    expect(await sentences({ valid: in2024 })).toStrictEqual(['m-late', 'x-old']);
    expect(await sentences({ publishers: ['甲报'], valid: in2024 })).toStrictEqual(['x-old']);
    expect(await sentences({ articles: [] })).toStrictEqual([]);
  });

  it('[TFILTER-9] leaves the gaps of statements that pass, and of who takes part in one', async () => {
    const gaps = async (told?: ToldFilter) =>
      (await (await snapshot()).gaps(told)).map((gap) =>
        gap.kind === 'missingEnd' ? gap.missing.id : `${gap.kind} ${gap.entity}`,
      );
    const village = 'villageWithoutPairing village';
    const firm = 'companyWithoutPairing firm';
    const ofProject = ['projectWithoutOperator project', 'projectWithoutResult project'];
    expect(await gaps()).toStrictEqual(['personWithoutPost speaker', village, firm, ...ofProject]);
    expect(await gaps({ publishers: ['甲报'] })).toStrictEqual([village, firm]);
    expect(await gaps({ articles: ['m-late'] })).toStrictEqual([village, firm, ...ofProject]);
    expect(await gaps({ articles: ['a-undated'] })).toStrictEqual([]);
  });
}
