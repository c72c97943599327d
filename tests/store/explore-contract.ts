import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { Family, Kind, Property } from '../../graph-seed/model/ontology.gen.ts';
import type { EntityFilter, Page, StatementFilter } from '../../server/ports/filters.ts';
import type {
  GraphSnapshot,
  GraphStore,
  Neighbourhood,
  NeighbourhoodRequest,
} from '../../server/ports/graph-store.ts';
import { lookupsOf, searchQuery } from '../../server/search/search-query.ts';
import { sentenceLookupsOf, sentenceQuery } from '../../server/search/sentence-query.ts';
import { exploreDataSet, netDataSet } from './explore-data-set.ts';
import { hostileIds } from './hostile-ids.ts';
import { awkwardIdsDataSet, emptyDataSet, tinyDataSet } from './tiny-data-set.ts';

/** What a search engine or a database might take for more than words. */
const hostileSearches = [
  '*',
  '?*?',
  '~',
  '“”',
  '《》',
  '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  '$ids',
  '周冬瑞~2 AND name:*',
  '周* OR 冬*',
  'name:/.*/',
  '[a TO z]',
  'zhou^4',
  'zhou\u0000',
  "zhou' RETURN 1 //",
  "' }) DETACH DELETE n //",
  '"}) MATCH (n) DETACH DELETE n RETURN n //',
  '=zhou',
  '~zhou',
  '__proto__',
  'x'.repeat(2_000),
  '周'.repeat(2_000),
  '😀'.repeat(2_000),
  ' '.repeat(2_000),
];

/**
 * What every store must do where it filters, searches and goes from neighbour to neighbour, rule
 * by rule as in RULES.md. `open` gives a store that holds the data set and nothing else.
 */
export function exploreContract(
  name: string,
  open: (dataSet: DataSet) => Promise<GraphStore>,
): void {
  /** Opens a store for the cases of a `describe`, and closes it after them. */
  const holding = (dataSet: DataSet): (() => Promise<GraphSnapshot>) => {
    let store: GraphStore | undefined;
    beforeAll(async () => {
      store = await open(dataSet);
    });
    afterAll(() => store?.close());
    return async () => {
      if (!store) throw new Error('The store did not open.');
      return store.snapshot();
    };
  };

  describe(`${name}: pages and filters`, () => {
    const dataSet = exploreDataSet();
    const snapshot = holding(dataSet);
    const all = { entities: idsOf(dataSet.entities), statements: idsOf(dataSet.statements) };
    const entities = async (filter: EntityFilter) =>
      idsOf(whole(await (await snapshot()).entitiesBy(filter, { first: 100 })));
    const statements = async (filter: StatementFilter) =>
      idsOf(whole(await (await snapshot()).statementsBy(filter, { first: 100 })));

    it('[PAGE-1] gives everything, whole and in order, where the page is large enough', async () => {
      const view = await snapshot();
      for (const first of [all.entities.length, 1_000, 2 ** 31, Number.MAX_SAFE_INTEGER]) {
        const total = { entities: all.entities.length, statements: all.statements.length };
        expect(await view.entitiesBy({}, { first })).toStrictEqual({
          rows: dataSet.entities,
          total: total.entities,
          more: false,
        });
        expect(await view.statementsBy({}, { first })).toStrictEqual({
          rows: dataSet.statements,
          total: total.statements,
          more: false,
        });
      }
    });

    it('[PAGE-2] goes on after an id until there is no more, the total the same on all', async () => {
      const view = await snapshot();
      for (const first of [1, 7]) {
        expect(await paged((page) => view.entitiesBy({}, page), first)).toStrictEqual(all.entities);
        expect(await paged((page) => view.statementsBy({}, page), first)).toStrictEqual(
          all.statements,
        );
      }
    });

    it('[PAGE-3] counts and goes on among what passes the filter', async () => {
      const view = await snapshot();
      const page = await view.entitiesBy({ kinds: [Kind.Village] }, { first: 2 });
      expect(idsOf(page.rows)).toStrictEqual(['village-c', 'village-d']);
      expect([page.total, page.more]).toStrictEqual([4, true]);
      const of = { families: [Family.pairing] };
      const last = await view.statementsBy(of, { first: 2, after: 'donate' });
      expect(idsOf(last.rows)).toStrictEqual(['pair']);
      expect([last.total, last.more]).toStrictEqual([3, false]);
    });

    it('[PAGE-4] gives a page of none, and says whether there are any', async () => {
      const view = await snapshot();
      const total = all.entities.length;
      expect(await view.entitiesBy({}, { first: 0 })).toStrictEqual({
        rows: [],
        total,
        more: true,
      });
      expect(await view.entitiesBy({}, { first: 0, after: 'zone' })).toStrictEqual({
        rows: [],
        total,
        more: false,
      });
      expect(await view.statementsBy({ properties: [] }, { first: 0 })).toStrictEqual(nothing);
    });

    it('[PAGE-5] goes on after an id that is not there from where it would be', async () => {
      const view = await snapshot();
      const next = async (id: string) =>
        idsOf((await view.entitiesBy({}, { first: 1, after: id })).rows);
      expect(await next('')).toStrictEqual(['article-one']);
      expect(await next('a')).toStrictEqual(['article-one']);
      expect(await next('person-zz')).toStrictEqual(['project-cause']);
      expect(await next('firm-')).toStrictEqual(['firm-b']);
      expect(await next('zone')).toStrictEqual([]);
      expect(await next('zzz')).toStrictEqual([]);
      for (const id of hostileIds) {
        const page = await view.statementsBy({}, { first: 100, after: id });
        expect(idsOf(page.rows)).toStrictEqual(all.statements.filter((one) => one > id));
      }
    });

    it('[PAGE-6] goes on after an id that the filter does not pass', async () => {
      const { rows } = await (await snapshot()).entitiesBy(
        { kinds: [Kind.Place] },
        { first: 5, after: 'person-zhou' },
      );
      expect(idsOf(rows)).toStrictEqual(['town', 'zone']);
    });

    it('[FILTER-1] does not filter by what is absent', async () => {
      expect(await entities({})).toStrictEqual(all.entities);
      expect(await statements({})).toStrictEqual(all.statements);
      expect(await statements({ orCandidates: true })).toStrictEqual(all.statements);
    });

    it('[FILTER-2] passes nothing by an empty list', async () => {
      for (const list of ['kinds', 'types', 'places', 'articles'] as const) {
        expect([list, await entities({ [list]: [] })]).toStrictEqual([list, []]);
      }
      for (const list of [...statementLists, 'statuses'] as const) {
        expect([list, await statements({ [list]: [] })]).toStrictEqual([list, []]);
      }
      expect(await statements({ entities: [], orCandidates: true })).toStrictEqual([]);
    });

    it('[FILTER-3] passes nothing by values that are unknown or hostile', async () => {
      const unknown = [...hostileIds, 'nothing'];
      for (const list of ['kinds', 'types', 'places', 'articles'] as const) {
        expect([list, await entities({ [list]: unknown })]).toStrictEqual([list, []]);
      }
      for (const list of statementLists) {
        expect([list, await statements({ [list]: unknown })]).toStrictEqual([list, []]);
      }
      for (const list of ['entities', 'subjects', 'objects'] as const) {
        expect(await statements({ [list]: unknown, orCandidates: true })).toStrictEqual([]);
      }
    });

    it('[FILTER-4] takes an id of one thing for no id of another', async () => {
      const others = ['some-firm', 'some-place', 'donate', 'article-one'];
      expect(await entities({ places: others })).toStrictEqual([]);
      for (const list of ['entities', 'subjects', 'objects'] as const) {
        const asked = { [list]: ['some-firm', 'some-place', 'donate'], orCandidates: true };
        expect(await statements(asked)).toStrictEqual([]);
      }
      expect(await statements({ resultOf: ['village-c'] })).toStrictEqual([]);
      expect(await statements({ articles: ['firm', 'pair'] })).toStrictEqual([]);
    });

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

    it('[SFILTER-1] passes statements of any of the properties', async () => {
      const properties = [Property.runs, Property.income, 'nothing'];
      expect(await statements({ properties })).toStrictEqual(['income', 'run']);
    });

    it('[SFILTER-2] passes statements of any of the families', async () => {
      expect(await statements({ families: [Family.pairing] })).toStrictEqual([
        'agree',
        'donate',
        'pair',
      ]);
      expect(await statements({ families: [Family.figure, Family.authorship] })).toStrictEqual([
        'income',
        'outcome',
        'write',
      ]);
    });

    it('[SFILTER-3] takes a statement for inferred where any part of it is', async () => {
      const inferred = ['agree', 'pair'];
      expect(await statements({ certainty: 'inferred' })).toStrictEqual(inferred);
      expect(await statements({ certainty: 'stated' })).toStrictEqual(
        all.statements.filter((id) => !inferred.includes(id)),
      );
    });

    it('[SFILTER-4] passes statements of any of the statuses, none without a status', async () => {
      expect(await statements({ statuses: ['achieved'] })).toStrictEqual(['agree', 'donate']);
      expect(await statements({ statuses: ['planned', 'forecast'] })).toStrictEqual([
        'outcome',
        'plan',
      ]);
      const statuses = ['achieved', 'ongoing', 'planned', 'forecast'] as const;
      expect((await statements({ statuses })).length).toBe(6);
    });

    it('[SFILTER-5] passes statements of which an entity is a place or in it', async () => {
      const ofVillage = ['coop-in', 'income', 'pair', 'run', 'village-c-in'];
      expect(await statements({ places: ['village-c'] })).toStrictEqual(ofVillage);
      const ofTown = [...ofVillage, 'agree', 'donate', 'town-in', 'village-d-in'].sort();
      expect(await statements({ places: ['town'] })).toStrictEqual(ofTown);
      // The organiser of `pair` is a qualifier; a partner of `run` lies in the zone.
      expect(await statements({ places: ['zone'] })).toStrictEqual([
        'firm-in',
        'firm-of',
        'joint-in',
        'outcome',
        'pair',
        'post',
        'run',
        'zone-in',
      ]);
    });

    it('[SFILTER-6] passes statements that rest on any of the articles', async () => {
      const inTwo = ['coop-in', 'donate', 'income', 'run'];
      expect(await statements({ articles: ['article-two'] })).toStrictEqual(inTwo);
      expect(await statements({ articles: ['article-one'] })).toStrictEqual(
        all.statements.filter((id) => id === 'donate' || !inTwo.includes(id)),
      );
    });

    it('[SFILTER-7] passes statements with any of the entities in any role', async () => {
      const ofFirm = ['firm-in', 'firm-of', 'outcome', 'pair', 'post', 'run'];
      expect(await statements({ entities: ['firm'] })).toStrictEqual(ofFirm);
      expect(await statements({ entities: ['zone', 'person-shan'] })).toStrictEqual([
        'firm-in',
        'joint-in',
        'member',
        'pair',
        'zone-in',
      ]);
      // Who says it takes no part in it.
      expect(await statements({ entities: ['person-zhu'] })).toStrictEqual(['write']);
    });

    it('[SFILTER-8] passes candidates for a missing end only where they are asked for', async () => {
      expect(await statements({ entities: ['town'] })).not.toContain('event-in');
      const byCandidates = { entities: ['firm'], orCandidates: true };
      expect(await statements(byCandidates)).toStrictEqual([
        'agree',
        'donate',
        'firm-in',
        'firm-of',
        'outcome',
        'pair',
        'post',
        'run',
      ]);
      expect(await statements({ entities: ['town'], orCandidates: true })).toStrictEqual([
        'event-in',
        'town-in',
        'village-c-in',
        'village-d-in',
      ]);
      // The end of `run` that may be the group is a qualifier's.
      const ofGroup = await statements({ entities: ['group'], orCandidates: true });
      expect(ofGroup).toContain('run');
      expect(await statements({ entities: ['group'], orCandidates: false })).not.toContain('run');
    });

    it('[SFILTER-9] passes statements whose time overlaps, a year or month as all its days', async () => {
      const between = (from: string, to: string) => statements({ from, to });
      expect(await between('2023-05-31', '2023-05-31')).toStrictEqual(['donate', 'pair']);
      expect(await between('2023-06-01', '2023-06-14')).toStrictEqual(['donate']);
      expect(await between('2023-06-15', '2023-06-15')).toStrictEqual(['agree', 'donate']);
      expect(await between('2023-01-01', '2023-03-01')).toStrictEqual(['donate', 'pair']);
      expect(await between('2023-01-01', '2023-02-28')).toStrictEqual(['donate']);
      expect(await between('2022-12-31', '2022-12-31')).toStrictEqual(['income']);
      expect(await between('2024-01-02', '2030-12-31')).toStrictEqual([]);
    });

    it('[SFILTER-10] takes from and to apart, and passes none without dates', async () => {
      expect(await statements({ from: '2024-01-01' })).toStrictEqual(['run']);
      expect(await statements({ from: '2024-01-02' })).toStrictEqual([]);
      expect(await statements({ from: '2023-12-31' })).toStrictEqual(['donate', 'run']);
      expect(await statements({ to: '2022-12-01' })).toStrictEqual(['income']);
      expect(await statements({ to: '2022-11-30' })).toStrictEqual([]);
      expect(await statements({ to: '2023-01-01' })).toStrictEqual(['donate', 'income']);
      const dated = ['agree', 'donate', 'income', 'pair', 'run'];
      expect(await statements({ from: '0000-01-01' })).toStrictEqual(dated);
      expect(await statements({ to: '9999-12-31' })).toStrictEqual(dated);
    });

    it('[SFILTER-11] takes a statement for a figure where its value is a quantity', async () => {
      expect(await statements({ isFigure: true })).toStrictEqual(['income']);
      expect(await statements({ isFigure: false })).toStrictEqual(
        all.statements.filter((id) => id !== 'income'),
      );
    });

    it('[SFILTER-12] passes statements that follow from any of the statements', async () => {
      expect(await statements({ resultOf: ['run'] })).toStrictEqual(['income']);
      expect(await statements({ resultOf: ['pair', 'donate'] })).toStrictEqual(['agree', 'income']);
      expect(await statements({ resultOf: ['agree', 'income'] })).toStrictEqual([]);
    });

    it('[SFILTER-13] passes statements of which any of the entities is a subject', async () => {
      const ofFirm = ['firm-in', 'firm-of', 'outcome', 'pair'];
      expect(await statements({ subjects: ['firm'] })).toStrictEqual(ofFirm);
      expect(await statements({ subjects: ['firm-b', 'village-c'] })).toStrictEqual([
        'income',
        'joint-in',
        'pair',
        'run',
        'village-c-in',
      ]);
      // In `run` the end that may be the firm is a qualifier's.
      expect(await statements({ subjects: ['firm'], orCandidates: true })).toStrictEqual(
        ['agree', 'donate', ...ofFirm].sort(),
      );
    });

    it('[SFILTER-14] passes statements of which any of the entities is an object', async () => {
      expect(await statements({ objects: ['village-c', 'zone'] })).toStrictEqual([
        'coop-in',
        'firm-in',
        'joint-in',
        'pair',
      ]);
      const inTown = ['village-c-in', 'village-d-in'];
      expect(await statements({ objects: ['town'] })).toStrictEqual(inTown);
      expect(await statements({ objects: ['town'], orCandidates: true })).toStrictEqual([
        'event-in',
        ...inTown,
      ]);
      expect(await statements({ objects: ['firm'], orCandidates: true })).toStrictEqual(['post']);
    });

    it('[SFILTER-15] passes what all of several filters pass', async () => {
      const { pairing } = Family;
      const achieved = { families: [pairing], statuses: ['achieved'] } as const;
      expect(await statements(achieved)).toStrictEqual(['agree', 'donate']);
      expect(await statements({ ...achieved, certainty: 'inferred' })).toStrictEqual(['agree']);
      expect(await statements({ ...achieved, from: '2024-01-01' })).toStrictEqual([]);
      expect(await statements({ families: [pairing], places: ['zone'] })).toStrictEqual(['pair']);
      expect(
        await statements({ entities: ['group'], orCandidates: true, articles: ['article-two'] }),
      ).toStrictEqual(['donate', 'run']);
      expect(await statements({ properties: [Property.runs], isFigure: true })).toStrictEqual([]);
      expect(await statements({ entities: ['village-c'], resultOf: ['run'] })).toStrictEqual([
        'income',
      ]);
      expect(await statements({ subjects: ['firm'], objects: ['zone'] })).toStrictEqual([
        'firm-in',
      ]);
      expect(await statements({ subjects: ['zone'], objects: ['zone'] })).toStrictEqual([]);
    });
  });

  describe(`${name}: networks, containers, counts and gaps`, () => {
    const dataSet = exploreDataSet();
    const snapshot = holding(dataSet);
    const network = async (...asked: Parameters<GraphSnapshot['network']>) => {
      const { entities, statements, truncated } = await (await snapshot()).network(...asked);
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
      expect(await network({ entities: inTown, statements: { statuses: ['ongoing'] } }, 9)).toEqual(
        { entities: ['village-c'], statements: [], truncated: false },
      );
    });

    it('[NFILTER-5] cuts what passes at the limit, and the statements with it', async () => {
      const statements = { families: [Family.pairing] };
      const entities = ['firm', 'firm-b', 'project-cause', 'village-c', 'village-d', 'zone'];
      for (const [limit, shown] of [
        [1, []],
        [4, []],
        [5, ['agree', 'donate']],
        [6, ['agree', 'donate', 'pair']],
        [7, ['agree', 'donate', 'pair']],
      ] as const) {
        expect(await network({ statements }, limit)).toStrictEqual({
          entities: entities.slice(0, limit),
          statements: shown,
          truncated: limit < entities.length,
        });
      }
    });

    it('[NFILTER-6] gives nothing where nothing passes', async () => {
      const nothingPasses = { entities: [], statements: [], truncated: false };
      expect(await network({ entities: { kinds: hostileIds } }, 5)).toStrictEqual(nothingPasses);
      expect(await network({ statements: { entities: [] } }, 5)).toStrictEqual(nothingPasses);
    });

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
      expect(await view.containersOf(asked)).toStrictEqual([
        inTown,
        [],
        ['league'],
        inTown,
        [],
        [],
      ]);
      expect(await view.containersOf([])).toStrictEqual([]);
      expect(await view.containersOf(hostileIds)).toStrictEqual(hostileIds.map(() => []));
    });

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

    it('[GAP-1] tells each kind of gap, by kind and then by id, and never of a group', async () => {
      const gaps = await (await snapshot()).gaps();
      const told = gaps.map((gap) =>
        gap.kind === 'missingEnd' ? [gap.kind, gap.missing.id] : [gap.kind, gap.entity],
      );
      expect(told).toStrictEqual([
        ['missingEnd', 'some-firm'],
        ['missingEnd', 'some-place'],
        ['personWithoutPost', 'person-zhu'],
        ['villageWithoutPairing', 'village-e'],
        ['companyWithoutPairing', 'group'],
        ['projectWithoutOperator', 'project-far'],
        ['projectWithoutOperator', 'project-none'],
        ['projectWithoutResult', 'project-none'],
      ]);
    });

    it('[GAP-2] tells a missing end once, with every statement that has it', async () => {
      const [first] = await (await snapshot()).gaps();
      const missing = dataSet.statements.find(({ id }) => id === 'donate')?.subjects[0];
      const statements = ['agree', 'donate', 'run'];
      expect(first).toStrictEqual({ kind: 'missingEnd', missing, statements });
    });
  });

  describe(`${name}: from neighbour to neighbour`, () => {
    const snapshot = holding(netDataSet());
    const around = async (
      seeds: readonly string[],
      radius: number,
      more: Partial<NeighbourhoodRequest> = {},
    ) => {
      const request = { seeds, radius, limit: 100, withoutFamilies: [], ...more };
      return told(await (await snapshot()).neighbourhood(request));
    };

    it('[HOOD-1] gives the edges within so many hops', async () => {
      const one = ['n-a n-b: ab ba', 'n-a n-f: joint', 'n-a n-g: joint'];
      const two = [...one, 'n-b n-c: bc', 'n-f n-h: fp', 'n-f n-p: fp'];
      const three = [...one, 'n-b n-c: bc', 'n-c n-d: cd', 'n-f n-h: fp', 'n-f n-p: fp'];
      expect(await around(['n-a'], 0)).toStrictEqual({ edges: [], truncated: false });
      expect(await around(['n-a'], 1)).toStrictEqual({ edges: one, truncated: false });
      expect(await around(['n-a'], 2)).toStrictEqual({ edges: two, truncated: false });
      const edges = [...three, 'n-h n-i: hi'];
      expect(await around(['n-a'], 3)).toStrictEqual({ edges, truncated: false });
    });

    it('[HOOD-2] goes from several seeds at once, and names each edge once', async () => {
      const edges = ['n-a n-b: ab ba', 'n-a n-f: joint', 'n-a n-g: joint', 'n-d n-e: de'];
      const answer = { edges, truncated: false };
      expect(await around(['n-e', 'n-a', 'n-e'], 1)).toStrictEqual(answer);
      expect(await around(['n-f', 'n-b', 'n-a'], 0)).toStrictEqual({
        edges: ['n-a n-b: ab ba', 'n-a n-f: joint'],
        truncated: false,
      });
    });

    it('[HOOD-3] leaves out seeds that are not there', async () => {
      const none = { edges: [], truncated: false };
      expect(await around([], 2)).toStrictEqual(none);
      expect(await around([...hostileIds, 'someone', 'joint'], 2)).toStrictEqual(none);
      const withOne = await around(['nobody', 'n-e', ...hostileIds], 1, { limit: 2 });
      expect(withOne).toStrictEqual({ edges: ['n-d n-e: de'], truncated: false });
    });

    it('[HOOD-4] takes the first by id where a level goes beyond the limit', async () => {
      const ofA = ['n-a n-b: ab ba', 'n-a n-f: joint'];
      const cut = { edges: ofA, truncated: true };
      expect(await around(['n-a'], 1, { limit: 3 })).toStrictEqual(cut);
      expect(await around(['n-a'], 2, { limit: 3 })).toStrictEqual(cut);
      const level = [...ofA, 'n-a n-g: joint'];
      expect(await around(['n-a'], 1, { limit: 4 })).toStrictEqual({
        edges: level,
        truncated: false,
      });
      expect(await around(['n-a'], 2, { limit: 5 })).toStrictEqual({
        edges: [...level, 'n-b n-c: bc'],
        truncated: true,
      });
      expect(await around(['n-a'], 2, { limit: 7 })).toMatchObject({ truncated: false });
      expect(await around(['n-a'], 1, { limit: 1 })).toStrictEqual({ edges: [], truncated: true });
    });

    it('[HOOD-5] counts the seeds too, the first by id', async () => {
      expect(await around(['n-c', 'n-b', 'n-a'], 0, { limit: 2 })).toStrictEqual({
        edges: ['n-a n-b: ab ba'],
        truncated: true,
      });
      expect(await around(['n-c', 'n-b'], 0, { limit: 2 })).toStrictEqual({
        edges: ['n-b n-c: bc'],
        truncated: false,
      });
    });

    it('[HOOD-6] takes statements of some families for no hops', async () => {
      const work = await around(['n-a'], 3, { withoutFamilies: [Family.project] });
      expect(work).toStrictEqual({ edges: ['n-a n-b: ba'], truncated: false });
      const noWork = await around(['n-d'], 1, { withoutFamilies: [Family.work] });
      expect(noWork).toStrictEqual({ edges: ['n-c n-d: cd'], truncated: false });
      const none = await around(['n-a'], 3, { withoutFamilies: [Family.work, Family.project] });
      expect(none).toStrictEqual({ edges: [], truncated: false });
      const unknown = { withoutFamilies: ['', 'WORK', ...hostileIds] };
      expect(await around(['n-a'], 1, unknown)).toStrictEqual(await around(['n-a'], 1));
    });

    it('[HOOD-7] makes no neighbours of joint subjects, nor of an object and a qualifier', async () => {
      const { edges } = await around(['n-f', 'n-g', 'n-h', 'n-p'], 0);
      expect(edges).toStrictEqual(['n-f n-h: fp', 'n-f n-p: fp']);
    });

    it('[HOOD-8] makes no neighbours through missing ends or their candidates', async () => {
      expect(await around(['n-j'], 3)).toStrictEqual({ edges: [], truncated: false });
      // Both are objects of one statement, whose subject is missing.
      expect(await around(['n-a', 'n-e'], 0)).toStrictEqual({ edges: [], truncated: false });
      expect((await around(['n-i'], 1)).edges).toStrictEqual(['n-h n-i: hi']);
    });

    it('[HOOD-9] makes nothing its own neighbour', async () => {
      expect(await around(['n-h'], 0)).toStrictEqual({ edges: [], truncated: false });
    });

    it('[COUNT-3] counts a statement once in each role, joint or of two qualifiers', async () => {
      const { supports, runs } = Property;
      expect(await (await snapshot()).neighbourCounts(['n-a', 'n-h', 'n-j'])).toStrictEqual([
        [
          { property: Property.memberOf, role: 'object', statements: 1 },
          { property: runs, role: 'subject', statements: 1 },
          { property: supports, role: 'subject', statements: 1 },
          { property: supports, role: 'object', statements: 2 },
        ],
        [
          { property: runs, role: 'qualifier', statements: 1 },
          { property: supports, role: 'subject', statements: 1 },
          { property: supports, role: 'object', statements: 1 },
        ],
        [],
      ]);
    });
  });

  describe(`${name}: searching`, () => {
    const snapshot = holding(exploreDataSet());
    const entities = async (text: string, limit = 100) =>
      idsOf(await (await snapshot()).searchEntities(lookupsOf(searchQuery(text)), limit));
    const sentences = async (text: string, limit = 100) => {
      const lookups = sentenceLookupsOf(sentenceQuery(text));
      const rows = await (await snapshot()).searchSentences(lookups, limit);
      return rows.map(({ article, sentence }) => `${article} ${sentence}`);
    };

    it.each([
      ['its characters', ['周冬瑞', '周冬', '冬瑞', '瑞', '“周” 冬·瑞']],
      [
        'its pinyin',
        ['zhoudongrui', 'Zhou Dong Rui', 'ZHOUDONGR', 'ｚｈｏｕｄｏｎｇｒｕｉ', 'zhōu dōng ruì'],
      ],
      ['its initials', ['zdr', 'ZDR']],
      ['its English name', ['Zhou Dongrui', 'dongrui']],
      ['one typing error', ['zhuodongrui', 'zhodongrui', 'zhouudongrui', 'zhoudongrvi', 'dongrii']],
    ])('[FIND-1] finds a person by %s', async (_, texts) => {
      for (const text of texts) {
        expect([text, await entities(text)]).toStrictEqual([text, ['person-zhou']]);
      }
    });

    it('[FIND-2] finds a thing by its aliases and without its quotation marks', async () => {
      for (const text of ['蒙草', '“蒙草”公司', '蒙草公司', 'mcgs', 'ＭＥＮＧＣＡＯ']) {
        expect([text, await entities(text)]).toStrictEqual([text, ['firm']]);
      }
    });

    it('[FIND-3] reads a person’s first character as the surname it is', async () => {
      expect(await entities('shanxiong')).toStrictEqual(['person-shan']);
      expect(await entities('danxiong')).toStrictEqual([]);
    });

    it('[FIND-4] gives all that are found, by id and up to the limit', async () => {
      expect(await entities('冬')).toStrictEqual(['person-zhou', 'person-zhu']);
      expect(await entities('z')).toStrictEqual(['person-zhou', 'person-zhu', 'zone']);
      const firms = ['firm', 'firm-b'];
      expect(await entities('公司')).toStrictEqual(firms);
      expect(await entities('company')).toStrictEqual(firms);
      expect(await entities('公司', 1)).toStrictEqual(['firm']);
      expect(await entities('公司', 2)).toStrictEqual(firms);
      expect(await entities('公司', 2 ** 31)).toStrictEqual(firms);
      expect(await entities('公司', 0)).toStrictEqual([]);
    });

    it('[FIND-5] finds nothing that has but a part of the query', async () => {
      for (const text of ['周冬锐', '冬周', 'zuhodongriu', 'zhx', '蒙草公司总']) {
        expect([text, await entities(text)]).toStrictEqual([text, []]);
      }
    });

    it('[FIND-6] finds nothing where nothing is looked up', async () => {
      const view = await snapshot();
      for (const lookups of [[], [{ all: [] }], [{ any: [] }], [{ all: [] }, { any: [] }]]) {
        expect(await view.searchEntities(lookups, 10)).toStrictEqual([]);
        expect(await view.searchSentences(lookups, 10)).toStrictEqual([]);
      }
    });

    it('[FIND-7] finds by each lookup alone, and what several find once', async () => {
      const view = await snapshot();
      const found = async (...lookups: Parameters<GraphSnapshot['searchEntities']>[0]) =>
        idsOf(await view.searchEntities(lookups, 10));
      expect(await found({ all: ['冬', '周'] })).toStrictEqual(['person-zhou']);
      expect(await found({ all: ['冬', '冬'] })).toStrictEqual(['person-zhou', 'person-zhu']);
      expect(await found({ all: ['冬', '无'] })).toStrictEqual([]);
      expect(await found({ any: ['周', '朱', '无', '朱'] })).toStrictEqual([
        'person-zhou',
        'person-zhu',
      ]);
      expect(await found({ prefix: '=zho' })).toStrictEqual(['person-zhou']);
      expect(await found({ prefix: '周' })).toStrictEqual(['person-zhou']);
      expect(await found({ all: ['周'] }, { prefix: '=zho' }, { any: ['雄', '周'] })).toStrictEqual(
        ['person-shan', 'person-zhou'],
      );
    });

    it('[FIND-8] looks terms up to the letter, however hostile they are', async () => {
      const view = await snapshot();
      const terms = ['0', '公司', '=zhou', '~zhou', '~', ''];
      const others = [...hostileIds, ...hostileSearches].filter((one) => !terms.includes(one));
      for (const term of [...others, '.*', '冬*', '冬%', '冬 ', '=ZHOU']) {
        for (const lookup of [{ all: [term] }, { any: [term] }, { prefix: term }]) {
          expect([lookup, await view.searchEntities([lookup], 10)]).toStrictEqual([lookup, []]);
          expect([lookup, await view.searchSentences([lookup], 10)]).toStrictEqual([lookup, []]);
        }
      }
    });

    it('[FIND-9] takes hostile queries for their letters', async () => {
      for (const text of [...hostileSearches, ...hostileIds]) {
        const expected = foundByLetters(text).entities;
        expect([text, await entities(text)]).toStrictEqual([text, expected]);
      }
      expect(await entities('周冬瑞*')).toStrictEqual(['person-zhou']);
    });

    it('[FIND-10] cuts a query after its first hundred characters', async () => {
      expect(await entities(`周冬瑞${' '.repeat(2_000)}无`)).toStrictEqual(['person-zhou']);
      expect(await entities(`${' '.repeat(2_000)}周冬瑞`)).toStrictEqual([]);
      expect(await sentences(`甲句${'。'.repeat(2_000)}无`)).toStrictEqual(['article-one s4']);
    });

    it('[SENT-1] finds sentences by their words', async () => {
      expect(await sentences('蒙草公司')).toStrictEqual(['article-one s1', 'article-one s2']);
      expect(await sentences('察嘎查')).toStrictEqual(['article-one s2', 'article-two s1']);
      expect(await sentences('20万元')).toStrictEqual(['article-one s3']);
      expect(await sentences('瑞')).toStrictEqual(['article-one s1']);
      expect(await sentences('5')).toStrictEqual(['article-two s2']);
      expect(await sentences('甲乙')).toStrictEqual([]);
    });

    it('[SENT-2] finds words that a line break falls into', async () => {
      expect(await sentences('养羊项目')).toStrictEqual(['article-two s1']);
    });

    it('[SENT-3] finds sentences by all whole words of their translation', async () => {
      expect(await sentences('Company')).toStrictEqual([
        'article-one s1',
        'article-one s2',
        'article-two s2',
      ]);
      expect(await sentences('company, NORTH')).toStrictEqual(['article-one s2']);
      expect(await sentences('Cafe')).toStrictEqual(['article-two s1']);
      expect(await sentences('café')).toStrictEqual(['article-two s1']);
      expect(await sentences('comp')).toStrictEqual([]);
      expect(await sentences('company nothing')).toStrictEqual([]);
    });

    it('[SENT-4] gives them by article and in text order, up to the limit', async () => {
      const all = [4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => `article-one s${n}`);
      expect(await sentences('句')).toStrictEqual(all);
      for (const limit of [0, 1, 6, 7, 9]) {
        expect(await sentences('句', limit)).toStrictEqual(all.slice(0, limit));
      }
      expect(await sentences('company', 2)).toStrictEqual(['article-one s1', 'article-one s2']);
    });

    it('[SENT-5] finds sentences and names apart', async () => {
      // In a name and in no sentence; in a sentence and in no name.
      expect([await entities('大集团'), await sentences('大集团')]).toStrictEqual([['group'], []]);
      expect([await entities('捐赠'), await sentences('捐赠')]).toStrictEqual([
        [],
        ['article-two s2'],
      ]);
    });

    it('[SENT-6] takes hostile queries for their letters', async () => {
      for (const text of [...hostileSearches, ...hostileIds]) {
        const expected = foundByLetters(text).sentences;
        expect([text, await sentences(text)]).toStrictEqual([text, expected]);
      }
      expect(await sentences('~zhou*')).toStrictEqual(['article-one s1']);
    });
  });

  describe(`${name}: one of everything, awkward ids and nothing at all`, () => {
    const tiny = holding(tinyDataSet());

    it('[NFILTER-7] shows a statement that names no entity wherever it passes', async () => {
      const view = await tiny();
      const none = { kinds: [] };
      expect(await view.network({ entities: none }, 5)).toMatchObject({
        entities: [],
        statements: [{ id: 'donation' }],
        truncated: false,
      });
      const { statements } = await view.network({ statements: { families: ['work'] } }, 5);
      expect(idsOf(statements)).toStrictEqual(['post']);
      const achieved = await view.network({ statements: { statuses: ['achieved'] } }, 5);
      expect([achieved.entities, idsOf(achieved.statements)]).toStrictEqual([[], ['donation']]);
    });
  });

  describe(`${name}: ids that dictionaries order otherwise`, () => {
    const awkward = awkwardIdsDataSet();
    const snapshot = holding(awkward);

    it('[PAGE-7] pages in the order of code units', async () => {
      const view = await snapshot();
      const ids = idsOf(awkward.entities);
      for (const first of [1, 3]) {
        expect(await paged((page) => view.entitiesBy({}, page), first)).toStrictEqual(ids);
      }
      const statements = idsOf(awkward.statements);
      expect(await paged((page) => view.statementsBy({}, page), 2)).toStrictEqual(statements);
    });

    it('[FIND-11] finds in the order of code units', async () => {
      const view = await snapshot();
      const found = await view.searchEntities(lookupsOf(searchQuery('the')), 100);
      expect(idsOf(found)).toStrictEqual(idsOf(awkward.entities));
      const articles = await view.searchSentences(sentenceLookupsOf(sentenceQuery('李夏')), 100);
      const inEach = idsOf(awkward.articles).flatMap((id) => [id, id]);
      expect(articles.map(({ article }) => article)).toStrictEqual(inEach);
    });

    it('[HOOD-10] takes the first by code units, and orders edges by them', async () => {
      const view = await snapshot();
      const ids = idsOf(awkward.entities);
      for (const limit of ids.map((_, index) => index + 1)) {
        const request = { seeds: ['0'], radius: 1, limit, withoutFamilies: [] };
        const { edges } = await view.neighbourhood(request);
        expect(edges.map(({ b }) => b)).toStrictEqual(ids.slice(1, limit));
      }
    });
  });

  describe(`${name}: an empty data set to explore`, () => {
    const snapshot = holding(emptyDataSet());

    it('[EMPTY-3] answers every question with nothing', async () => {
      const view = await snapshot();
      expect(await view.entitiesBy({}, { first: 5 })).toStrictEqual(nothing);
      expect(await view.statementsBy({}, { first: 5, after: 'a' })).toStrictEqual(nothing);
      expect(await view.containersOf(['a'])).toStrictEqual([[]]);
      expect(await view.neighbourCounts(['a'])).toStrictEqual([[]]);
      expect(await view.gaps()).toStrictEqual([]);
      const lookups = lookupsOf(searchQuery('周'));
      expect(await view.searchEntities(lookups, 5)).toStrictEqual([]);
      expect(await view.searchSentences(lookups, 5)).toStrictEqual([]);
      for (const radius of [0, 1, 2, 3]) {
        const request = { seeds: ['a'], radius, limit: 5, withoutFamilies: [] };
        const none = { edges: [], truncated: false };
        expect(await view.neighbourhood(request)).toStrictEqual(none);
      }
    });
  });
}

const statementLists = [
  'properties',
  'families',
  'places',
  'articles',
  'entities',
  'subjects',
  'objects',
  'resultOf',
] as const;

const nothing = { rows: [], total: 0, more: false };

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

/** What hostile queries find; most have letters that nothing has. */
function foundByLetters(text: string): { entities: string[]; sentences: string[] } {
  const firms = ['firm', 'firm-b'];
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  // One letter too many or too few.
  if (letters === 'zhou4') return { entities: ['person-zhou'], sentences: [] };
  if (letters === 'zhou') {
    return { entities: ['person-zhou', 'person-zhu'], sentences: ['article-one s1'] };
  }
  if (letters.toLowerCase() === 'companya') {
    return { entities: firms, sentences: ['article-two s2'] };
  }
  if (letters === '公司') {
    const sentences = ['article-one s1', 'article-one s2', 'article-two s2'];
    return { entities: firms, sentences };
  }
  return { entities: [], sentences: letters === '0' ? ['article-one s3'] : [] };
}

/** The rows of a page that must be the only one. */
function whole<T>({ rows, total, more }: Page<T>): readonly T[] {
  expect([total, more]).toStrictEqual([rows.length, false]);
  return rows;
}

/** All ids, page by page. */
async function paged(
  ask: (page: { first: number; after?: string }) => Promise<Page<{ id: string }>>,
  first: number,
): Promise<string[]> {
  const ids: string[] = [];
  for (let more = true; more; ) {
    const last = ids.at(-1);
    const page = await ask({ first, ...(last !== undefined && { after: last }) });
    ids.push(...idsOf(page.rows));
    expect(page.rows.length).toBeLessThanOrEqual(first);
    expect(page.more).toBe(ids.length < page.total);
    more = page.more;
  }
  return ids;
}

/** Edges as lines: `a b: statements`. */
function told({ edges, truncated }: Neighbourhood): { edges: string[]; truncated: boolean } {
  const lines = edges.map(({ a, b, statements }) => `${a} ${b}: ${statements.join(' ')}`);
  return { edges: lines, truncated };
}
