import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleSummariesOf } from '../../graph-seed/model/article-summary.ts';
import { asOne } from '../../graph-seed/model/as-one.ts';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { gapsOf } from '../../server/derive/gaps.ts';
import { sharedFacts } from '../../server/derive/shared-facts.ts';
import type { GraphSnapshot, GraphStore } from '../../server/ports/graph-store.ts';
import { hostileIds } from './hostile-ids.ts';
import { mostConnected, statementsWithin } from './most-connected.ts';
import { awkwardIdsDataSet, changedDataSet, emptyDataSet, tinyDataSet } from './tiny-data-set.ts';

export interface StoreUnderTest {
  readonly store: GraphStore;
  /** Loads another data set into the same store. */
  readonly replace?: (dataSet: DataSet) => Promise<void>;
}

/** Rules that a store cannot break, with the reason. */
export type ExemptRules = Partial<Record<'PIN-1' | 'PIN-2', string>>;

/**
 * What every store must do, rule by rule as in RULES.md. `open` gives a store that holds the data
 * set and nothing else.
 */
export function storeContract(
  name: string,
  open: (dataSet: DataSet) => Promise<StoreUnderTest>,
  exempt: ExemptRules = {},
): void {
  /** Opens a store for the cases of a `describe`, and closes it after them. */
  const holding = (dataSet: DataSet): (() => Promise<GraphSnapshot>) => {
    let opened: StoreUnderTest | undefined;
    beforeAll(async () => {
      opened = await open(dataSet);
    });
    afterAll(() => opened?.store.close());
    return async () => {
      if (!opened) throw new Error('The store did not open.');
      return opened.store.snapshot();
    };
  };

  describe(`${name}: a data set of one of everything`, () => {
    const tiny = tinyDataSet();
    const snapshot = holding(tiny);
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    const byId = <T extends { id: string }>(rows: readonly T[], id: string) =>
      rows.find((row) => row.id === id) ?? null;

    it('[INFO-1] tells id, version, title, hash, ontology, retired ids and counts', async () => {
      const { id, version, title, hash, ontology } = tiny;
      const counts = { articles: 1, entities: 10, statements: 9, quotes: 10 };
      const retired = { 'company-first': 'company-a', 'company-second': 'company-a' };
      // Nothing of the trial article is named by a mention.
      const coverage = { unread: 0, statements: 7, named: 0, nothing: 1 };
      const told = { id, version, title, hash, ontology, retired, counts, coverage };
      const expected = { ...told, joined: {} };
      const view = await snapshot();
      expect(await view.dataSet()).toStrictEqual(expected);
      expect(view.hash).toBe(hash);
    });

    it('[WHOLE-1] gives every record whole, as the data set has it', async () => {
      const view = await snapshot();
      expect(await view.entities(ids(tiny.entities))).toStrictEqual(tiny.entities);
      expect(await view.statements(ids(tiny.statements))).toStrictEqual(tiny.statements);
      expect(await view.articles(ids(tiny.articles))).toStrictEqual(tiny.articles);
      expect(await view.articleSummaries(ids(tiny.articles))).toStrictEqual(
        articleSummariesOf(tiny),
      );
      expect(await view.disputes()).toStrictEqual(tiny.disputes);
    });

    it('[ORD-1] answers lookups in the order of the ids', async () => {
      const view = await snapshot();
      const mixed = ['zone-d', 'company-a', 'village-c', 'company-b'];
      const answers = await view.entities(mixed);
      expect(answers.map((row) => row?.id)).toStrictEqual(mixed);
      const statements = await view.statements(['writing', 'agreement', 'post']);
      expect(statements.map((row) => row?.id)).toStrictEqual(['writing', 'agreement', 'post']);
      expect(await view.statementIdsOf(['person-zhou', 'person-li'])).toStrictEqual([
        ['post'],
        ['writing'],
      ]);
      const { positions } = tiny.layout;
      expect(await view.positions(mixed)).toStrictEqual(mixed.map((id) => positions[id]));
    });

    it('[NULL-1] answers null for an id that is not there, in its place', async () => {
      const view = await snapshot();
      const [first, none, last] = await view.entities(['zone-d', 'nobody', 'company-a']);
      expect([first?.id, none, last?.id]).toStrictEqual(['zone-d', null, 'company-a']);
      expect(await view.statements(['nothing'])).toStrictEqual([null]);
      expect(await view.articles(['nothing'])).toStrictEqual([null]);
      expect(await view.articleSummaries(['nothing'])).toStrictEqual([null]);
      expect(await view.positions(['nowhere'])).toStrictEqual([null]);
    });

    it('[NULL-2] answers an empty list for statements of an entity that is not there', async () => {
      const answers = await (await snapshot()).statementIdsOf(['nobody', 'person-li']);
      expect(answers).toStrictEqual([[], ['writing']]);
    });

    it('[NULL-3] takes an id of one thing for no id of another', async () => {
      const view = await snapshot();
      expect(await view.entities(['post', 'some-firm', 'which-income'])).toStrictEqual([
        null,
        null,
        null,
      ]);
      expect(await view.statements(['company-a', 'which-income'])).toStrictEqual([null, null]);
      expect(await view.articles(['company-a', 'post'])).toStrictEqual([null, null]);
      expect(await view.statementIdsOf(['post', 'some-firm'])).toStrictEqual([[], []]);
    });

    it('[DUP-1] answers an id that is given twice twice', async () => {
      const view = await snapshot();
      const twice = ['person-li', 'nobody', 'person-li'];
      const entity = byId(tiny.entities, 'person-li');
      expect(await view.entities(twice)).toStrictEqual([entity, null, entity]);
      expect(await view.statementIdsOf(twice)).toStrictEqual([['writing'], [], ['writing']]);
      const place = tiny.layout.positions['person-li'];
      expect(await view.positions(twice)).toStrictEqual([place, null, place]);
    });

    it('[DUP-2] names a statement once for an entity that is two of its ends', async () => {
      const [statements] = await (await snapshot()).statementIdsOf(['village-c']);
      expect(statements?.filter((id) => id === 'running')).toStrictEqual(['running']);
    });

    it('[EMPTY-1] answers an empty list where no ids are given', async () => {
      const view = await snapshot();
      expect(await view.entities([])).toStrictEqual([]);
      expect(await view.statements([])).toStrictEqual([]);
      expect(await view.articles([])).toStrictEqual([]);
      expect(await view.statementIdsOf([])).toStrictEqual([]);
      expect(await view.positions([])).toStrictEqual([]);
    });

    it('[HOST-1] takes every hostile id for an id that is not there', async () => {
      const view = await snapshot();
      const nulls = hostileIds.map(() => null);
      expect(await view.entities(hostileIds)).toStrictEqual(nulls);
      expect(await view.statements(hostileIds)).toStrictEqual(nulls);
      expect(await view.articles(hostileIds)).toStrictEqual(nulls);
      expect(await view.positions(hostileIds)).toStrictEqual(nulls);
      expect(await view.statementIdsOf(hostileIds)).toStrictEqual(hostileIds.map(() => []));
    });

    it('[HOST-2] is not harmed by hostile ids', async () => {
      const view = await snapshot();
      for (const id of hostileIds) await view.entities([id, 'company-a']);
      const { entities, statements } = await view.network({}, 100);
      expect(entities).toStrictEqual(tiny.entities);
      expect(statements).toStrictEqual(tiny.statements);
    });

    it('[ENDS-1] names the statements an entity is subject, object or qualifier of, in order', async () => {
      const asked = ['zone-d', 'village-c', 'project-e', 'company-a', 'village-h', 'lonely-event'];
      expect(await (await snapshot()).statementIdsOf(asked)).toStrictEqual([
        ['pairing', 'site'],
        ['income-printed', 'income-told', 'pairing', 'running'],
        ['income-printed', 'running'],
        ['pairing', 'post', 'running'],
        ['agreement'],
        [],
      ]);
    });

    it('[ENDS-2] counts neither who said it nor what it follows from nor candidates', async () => {
      const [li, b] = await (await snapshot()).statementIdsOf(['person-li', 'company-b']);
      expect(li).not.toContain('income-told');
      expect(b).toStrictEqual(['pairing', 'site']);
    });

    it('[ENDS-3] names a joint statement for each of its subjects', async () => {
      const answers = await (await snapshot()).statementIdsOf(['company-a', 'company-b']);
      for (const statements of answers) expect(statements).toContain('pairing');
    });

    it('[NET-1] gives everything where the limit leaves nothing out', async () => {
      const view = await snapshot();
      const { entities, statements } = tiny;
      const all = { entities, statements, facts: sharedFacts(tiny), total: entities.length };
      for (const limit of [10, 11, 2 ** 31, Number.MAX_SAFE_INTEGER]) {
        expect(await view.network({}, limit)).toStrictEqual(all);
      }
    });

    it('[NET-2] gives what most facts connect up to the limit, and says how many there are', async () => {
      const view = await snapshot();
      for (const limit of [1, 2, 5, 9]) {
        const { entities, total } = await view.network({}, limit);
        expect(ids(entities)).toStrictEqual(mostConnected(tiny, limit));
        expect(total).toBe(tiny.entities.length);
      }
    });

    it('[NET-3] gives only statements all of whose entities are shown', async () => {
      const view = await snapshot();
      for (const limit of [3, 5, 7, 9]) {
        const { entities, statements } = await view.network({}, limit);
        expect(ids(statements)).toStrictEqual(statementsWithin(tiny, ids(entities)));
        expect(statements.length).toBeLessThan(tiny.statements.length);
      }
    });

    it('[NET-4] gives a statement whose ends are all missing at any limit', async () => {
      const { entities, statements } = await (await snapshot()).network({}, 1);
      expect(ids(entities)).toStrictEqual(mostConnected(tiny, 1));
      expect(ids(statements)).toContain('donation');
    });

    it('[POS-3] knows the places of entities, junctions and missing ends, where they have one', async () => {
      const view = await snapshot();
      const drawn = Object.keys(tiny.layout.positions);
      expect(drawn).toEqual(expect.arrayContaining(['company-a', 'pairing', 'some-firm']));
      expect(await view.positions(drawn)).toStrictEqual(Object.values(tiny.layout.positions));
      const later = ['lonely-event', 'running', 'some-village'];
      expect(await view.positions(later)).toStrictEqual([null, null, null]);
    });

    it('[POS-2] answers null for a statement that is one line or none', async () => {
      const answers = await (await snapshot()).positions(['post', 'income-told', 'which-income']);
      expect(answers).toStrictEqual([null, null, null]);
    });

    it('[MISS-1] keeps a missing end with its candidates in every statement that has it', async () => {
      const [agreement, running] = await (await snapshot()).statements(['agreement', 'running']);
      const end = agreement?.subjects[0];
      expect(end).toMatchObject({ id: 'some-firm', candidates: ['company-a', 'company-b'] });
      expect(running?.qualifiers.partner).toContainEqual({ entity: end });
    });

    it('[SAME-1] answers many calls at once as it answers one', async () => {
      const view = await snapshot();
      const wanted = Array.from({ length: 60 }, (_, n) => tiny.entities[n % 10]?.id ?? '');
      const answers = await Promise.all(wanted.map((id) => view.entities([id])));
      expect(answers).toStrictEqual(wanted.map((id) => [byId(tiny.entities, id)]));
    });
  });

  describe(`${name}: ids that dictionaries order otherwise`, () => {
    const awkward = awkwardIdsDataSet();
    const snapshot = holding(awkward);
    const inOrder = awkward.entities.map(({ id }) => id);

    it('[ORD-2] orders entities and statements by code units, cut by the limit or not', async () => {
      const view = await snapshot();
      for (const limit of inOrder.map((_, index) => index + 1)) {
        const { entities, statements } = await view.network({}, limit);
        const shown = inOrder.slice(0, limit);
        expect(entities.map(({ id }) => id)).toStrictEqual(shown);
        expect(statements.map(({ id }) => id)).toStrictEqual(shown.map((id) => `s-${id}`));
      }
    });

    it('[ORD-3] orders the statements of an entity, articles and disputes by code units', async () => {
      const view = await snapshot();
      const [first] = inOrder;
      expect(await view.statementIdsOf([first ?? ''])).toStrictEqual([
        awkward.statements.map(({ id }) => id),
      ]);
      expect(await view.disputes()).toStrictEqual(awkward.disputes);
    });
  });

  describe(`${name}: an empty data set`, () => {
    const empty = emptyDataSet();
    const snapshot = holding(empty);

    it('[EMPTY-2] answers empty lists and nulls', async () => {
      const view = await snapshot();
      const nothing = { entities: [], statements: [], facts: [], total: 0 };
      expect(await view.network({}, 5)).toStrictEqual(nothing);
      expect(await view.disputes()).toStrictEqual([]);
      expect(await view.entities(['company-a'])).toStrictEqual([null]);
      expect(await view.statementIdsOf(['company-a'])).toStrictEqual([[]]);
      expect((await view.dataSet()).hash).toBe(empty.hash);
    });
  });

  describe(`${name}: a load that is replaced`, () => {
    const [before, after] = [tinyDataSet(), changedDataSet()];
    let opened: StoreUnderTest | undefined;
    let old: GraphSnapshot | undefined;
    const views = async () => {
      if (!opened || !old) throw new Error('The store did not open.');
      return { old, new: await opened.store.snapshot() };
    };
    beforeAll(async () => {
      opened = await open(before);
      old = await opened.store.snapshot();
      await opened.replace?.(after);
    });
    afterAll(() => opened?.store.close());

    it.skipIf(exempt['PIN-1'] !== undefined)(
      `[PIN-1] a snapshot answers from its load after another came${reason(exempt['PIN-1'])}`,
      async () => {
        const { old: view } = await views();
        await expectToHold(view, before);
      },
    );

    it.skipIf(exempt['PIN-2'] !== undefined)(
      `[PIN-2] a snapshot taken after a load answers from that load${reason(exempt['PIN-2'])}`,
      async () => {
        const { new: view } = await views();
        await expectToHold(view, after);
      },
    );
  });

  it(`${name}: [CLOSE-1] closing twice is harmless`, async () => {
    const { store } = await open(tinyDataSet());
    await store.close();
    await expect(store.close()).resolves.toBeUndefined();
  });
}

/** Everything a snapshot can be asked, against the data set it should hold. */
export async function expectToHold(view: GraphSnapshot, told: DataSet): Promise<void> {
  const dataSet = asOne(told);
  const { entities, statements, articles } = dataSet;
  expect((await view.dataSet()).hash).toBe(dataSet.hash);
  expect(await view.network({}, entities.length)).toStrictEqual({
    entities,
    statements,
    facts: sharedFacts(dataSet),
    total: entities.length,
  });
  expect(await view.entities(entities.map(({ id }) => id))).toStrictEqual(entities);
  expect(await view.statements(statements.map(({ id }) => id))).toStrictEqual(statements);
  expect(await view.articles(articles.map(({ id }) => id))).toStrictEqual(articles);
  expect(await view.gaps()).toStrictEqual(gapsOf(dataSet));
  expect(await view.disputes()).toStrictEqual(dataSet.disputes);
  const places = Object.entries(dataSet.layout.positions);
  expect(await view.positions(places.map(([id]) => id))).toStrictEqual(places.map(([, at]) => at));
}

function reason(text: string | undefined): string {
  return text === undefined ? '' : ` (left out: ${text})`;
}
