import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import program from '../../package.json';
import { dataInMemory } from '../../server/derive/data-in-memory.ts';
import { createEmbeddedStore } from '../../server/embedded/embedded-store.ts';
import type { Neo4jConfig } from '../../server/neo4j/neo4j-config.ts';
import { createNeo4jConnection } from '../../server/neo4j/neo4j-connection.ts';
import { createNeo4jLoader } from '../../server/neo4j/neo4j-loader.ts';
import { createNeo4jStore, neo4jStoreOver } from '../../server/neo4j/neo4j-store.ts';
import type { GraphSnapshot, GraphStore } from '../../server/ports/graph-store.ts';
import { hostileIds } from './hostile-ids.ts';
import { largeDataSet } from './large-data-set.ts';
import { namingQuestions } from './naming-questions.ts';
import { profiledConnection } from './profiled-connection.ts';
import { clearDatabase, dropConstraints, rawQuery } from './raw-neo4j.ts';
import { expectToHold, storeContract } from './store-contract.ts';
import { awkwardIdsDataSet, tinyDataSet } from './tiny-data-set.ts';

const neo4j = inject('neo4j');

async function load(config: Neo4jConfig, dataSet: DataSet): Promise<void> {
  const loader = createNeo4jLoader(config);
  try {
    await loader.load(dataInMemory(dataSet));
  } finally {
    await loader.close();
  }
}

describe.skipIf(neo4j === null)('on a real server', () => {
  if (neo4j === null) return;

  storeContract('Neo4j store', async (dataSet) => {
    await clearDatabase(neo4j);
    await load(neo4j, dataSet);
    return {
      store: createNeo4jStore(neo4j),
      replace: (next) => load(neo4j, next),
    };
  });

  it('[ORD-4] the order of ids rests neither on an index nor on how rows were written', async () => {
    const tidy = awkwardIdsDataSet();
    await clearDatabase(neo4j);
    await load(neo4j, {
      ...tidy,
      entities: tidy.entities.toReversed(),
      statements: tidy.statements.toReversed(),
      articles: tidy.articles.toReversed(),
      disputes: tidy.disputes.toReversed(),
    });
    await dropConstraints(neo4j);
    const store = createNeo4jStore(neo4j);
    const view = await store.snapshot();
    await expectToHold(view, tidy);
    const { entities } = await view.network({}, 4);
    expect(entities).toStrictEqual(tidy.entities.slice(0, 4));
    await store.close();
  });

  it('lets an answer come that others wait for, where one does not come in time', async () => {
    const connection = createNeo4jConnection(neo4j, { deadlineMs: 4_000, retryMs: 0 });
    const row = z.object({ n: z.number() });
    const began = performance.now();
    const never =
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a % (b + 1)) AS n';
    const late = connection.read(never, {}, row).catch((error: unknown) => error);
    // So that it is in time itself when the other no longer is.
    await expect.poll(() => performance.now() - began, { timeout: 4_000 }).toBeGreaterThan(2_000);
    const inTime = connection.inTransaction(async (run) => {
      await run('RETURN 1 AS n', {}, row);
      expect(await late).toMatchObject({ code: 'STORE_TIMEOUT' });
      return run('RETURN 2 AS n', {}, row);
    });
    expect(await inTime).toEqual([{ n: 2 }]);
    await connection.close();
  });

  it('keeps its connections where a question is given up while it waits for one', async () => {
    const connection = createNeo4jConnection(neo4j, { deadlineMs: 20_000, retryMs: 500 });
    const row = z.object({ n: z.number() });
    const open = async () => {
      const rows = await rawQuery(
        neo4j,
        'CALL dbms.listConnections() YIELD connectionId, userAgent RETURN connectionId AS id, userAgent',
      );
      const own = rows.filter(({ userAgent }) => String(userAgent).startsWith(`${program.name}/`));
      return own.map(({ id }) => id);
    };
    await connection.read('RETURN 1 AS n', {}, row);
    const before = await open();
    expect(before).toHaveLength(1);
    const gone = new AbortController();
    const caller = { signal: gone.signal, share: { usedMs: 0 }, nextTurn: () => undefined };
    const stays = connection.read('RETURN 2 AS n', {}, row);
    const givenUp = connection.read('RETURN 3 AS n', {}, row, { caller });
    await new Promise(setImmediate);
    gone.abort(new Error('The client is gone.'));
    await expect(givenUp).rejects.toThrow();
    expect(await stays).toEqual([{ n: 2 }]);
    expect(await connection.read('RETURN 4 AS n', {}, row)).toEqual([{ n: 4 }]);
    expect(await open()).toEqual(expect.arrayContaining(before));
    await connection.close();
  });

  for (const [name, dataSet] of [
    ['one of everything', tinyDataSet()],
    ['more than one batch of everything', largeDataSet(700)],
  ] as const) {
    describe(`both stores over ${name}`, () => {
      const embedded = createEmbeddedStore(dataSet);
      let store: GraphStore | undefined;
      const answers = async (ask: (view: GraphSnapshot) => Promise<unknown>) => {
        if (!store) throw new Error('The store did not open.');
        return {
          neo4j: await ask(await store.snapshot()),
          embedded: await ask(await embedded.snapshot()),
        };
      };
      beforeAll(async () => {
        await clearDatabase(neo4j);
        await load(neo4j, dataSet);
        store = createNeo4jStore(neo4j);
      });
      afterAll(() => store?.close());

      const known = [
        ...dataSet.statements.map(({ id }) => id),
        ...dataSet.entities.map(({ id }) => id),
        ...dataSet.disputes.map(({ id }) => id),
        ...Object.keys(dataSet.layout.positions),
        ...dataSet.articles.map(({ id }) => id),
      ];
      const anyIds = [...known, ...hostileIds, ...known.slice(0, 20)].reverse();
      const { length } = dataSet.entities;
      const questions: Record<string, (view: GraphSnapshot) => Promise<unknown>> = {
        dataSet: (view) => view.dataSet(),
        entities: (view) => view.entities(anyIds),
        statements: (view) => view.statements(anyIds),
        articles: (view) => view.articles(anyIds),
        containersOf: (view) => view.containersOf(anyIds),
        neighbourCounts: (view) => view.neighbourCounts(anyIds),
        gaps: (view) => view.gaps(),
        'entities of a kind, page by page': (view) =>
          Promise.all(
            [undefined, '', ...known.filter((_, n) => n % 97 === 0)].map((after) =>
              view.entitiesBy({ kinds: [Kind.Person] }, { first: 2, ...(after && { after }) }),
            ),
          ),
        statementIdsOf: (view) => view.statementIdsOf(anyIds),
        positions: (view) => view.positions(anyIds),
        disputes: (view) => view.disputes(),
        'network, cut at several limits': (view) =>
          Promise.all(
            [1, 2, 3, Math.ceil(length / 2), length - 1, length, length + 1, Infinity].map(
              (limit) => view.network({}, limit),
            ),
          ),
      };
      for (const [question, ask] of Object.entries(questions)) {
        it(`[EQUAL-1] give the same answer: ${question}`, async () => {
          const both = await answers(ask);
          expect(both.neo4j).toStrictEqual(both.embedded);
        });
      }
      if (dataSet.statements.length < 1_000) return;
      for (const [question, ask] of Object.entries(namingQuestions)) {
        it(`[PLAN-2] does not come to all of a load for ${question}`, async () => {
          const { connection, steps } = profiledConnection(neo4j);
          const profiled = neo4jStoreOver(connection);
          await ask(await profiled.snapshot());
          await profiled.close();
          expect(steps.length).toBeGreaterThan(3);
          expect(steps.filter(({ rows }) => rows > 200)).toStrictEqual([]);
        });
      }
    });
  }
});
