import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { Kind, Property } from '../../graph-seed/model/ontology.gen.ts';
import { dataInMemory } from '../../server/derive/data-in-memory.ts';
import { contentLabels } from '../../server/neo4j/graph-shape.ts';
import { createNeo4jLoader } from '../../server/neo4j/neo4j-loader.ts';
import { createNeo4jStore } from '../../server/neo4j/neo4j-store.ts';
import { article, entity, inOrder, quote, statement } from './data-set-parts.ts';
import { dumpGraph } from './dump-graph.ts';
import { clearDatabase, rawQuery } from './raw-neo4j.ts';
import { startPausedLoader } from './start-paused-loader.ts';
import { expectToHold } from './store-contract.ts';
import { changedDataSet, tinyDataSet } from './tiny-data-set.ts';

const neo4j = inject('neo4j');

const tiny = tinyDataSet();

/** The tiny data set with a change, and positions as they were. */
function changed(changes: Partial<DataSet>): DataSet {
  return { ...tinyDataSet(changes), layout: tiny.layout };
}

function entityChanged(id: string, change: Partial<DataSet['entities'][number]>): DataSet {
  return changed({
    entities: tiny.entities.map((row) => (row.id === id ? { ...row, ...change } : row)),
  });
}

const second = 'second-report';
const secondEntity = entity(second, Kind.Article, '又一篇');
const oneMoreArticle = changed({
  articles: inOrder([
    article,
    { ...article, id: second, title: secondEntity.name, entity: secondEntity },
  ]),
  entities: inOrder([...tiny.entities, secondEntity, entity('village-k', Kind.Village, '子嘎查')]),
  statements: inOrder([
    ...tiny.statements,
    statement({
      id: 'second-pairing',
      subjects: ['company-a'],
      property: Property.pairedWith,
      objects: ['village-k'],
      evidence: [{ ...quote('甲公司与乙公司共同帮扶丙嘎查'), article: second }],
    }),
  ]),
});

const zoneInVillage = changed({
  statements: inOrder([
    ...tiny.statements,
    statement({
      id: 'zone-site',
      subjects: ['zone-d'],
      property: Property.locatedIn,
      objects: ['village-c'],
      evidence: [quote('乙公司位于丁园区')],
    }),
  ]),
});

describe.skipIf(neo4j === null)('what a load into Neo4j writes', () => {
  if (neo4j === null) return;
  const loader = createNeo4jLoader(neo4j, { abandonedMs: 0, replacedMs: 0 });
  const store = createNeo4jStore(neo4j);
  let tinyGraph: string[];
  beforeAll(async () => {
    await clearDatabase(neo4j);
    await loader.load(dataInMemory(tiny));
    tinyGraph = await dumpGraph(neo4j);
  });
  beforeEach(() => clearDatabase(neo4j));
  afterAll(async () => {
    await loader.close();
    await store.close();
  });

  /** Rows by label that a load wrote and ended, where those of another were there. */
  const changesOf = async (dataSet: DataSet) => {
    await loader.load(dataInMemory(tiny));
    const { written, ended } = await loader.load(dataInMemory(dataSet));
    const count = async (property: 'from' | 'until') => {
      const query = `MATCH (n) WHERE n.${property} = 2
        WITH head([label IN labels(n) WHERE label IN $labels]) AS label
        WHERE label IS NOT NULL RETURN label, count(*) AS rows`;
      const rows = await rawQuery(neo4j, query, { labels: contentLabels });
      return Object.fromEntries(rows.map(({ label, rows: of }) => [label, of]));
    };
    const [edges] = await rawQuery(
      neo4j,
      'MATCH ()-[edge]->() WHERE edge.from = 2 RETURN count(edge) AS edges',
    );
    return {
      rows: await count('from'),
      endedRows: await count('until'),
      edges: Number(edges?.edges),
      written,
      ended,
    };
  };

  it('[LOAD-20] of one more article are its rows and what it changes elsewhere', async () => {
    const { rows, endedRows, edges } = await changesOf(oneMoreArticle);
    expect({ rows, endedRows, edges }).toStrictEqual({
      rows: {
        ArticleSummary: 1,
        ArticleText: 1,
        Entity: 2,
        EntityRecord: 2,
        Quote: 1,
        Sentence: 8,
        Statement: 1,
      },
      endedRows: {},
      edges: 1,
    });
  });

  it('[LOAD-21] of an entity described anew is one row, whatever links to it', async () => {
    const description = { zh: '另一说。', en: 'Told otherwise.' };
    expect(await changesOf(entityChanged('company-a', { description }))).toStrictEqual({
      rows: { EntityRecord: 1 },
      endedRows: { EntityRecord: 1 },
      edges: 0,
      // Beside it the link to it, and the digests of the group that it is of.
      written: 3,
      ended: 2,
    });
  });

  it('[LOAD-22] of a place that comes to lie in another is no other statement', async () => {
    const { rows, endedRows, edges } = await changesOf(zoneInVillage);
    expect({ rows, endedRows, edges }).toStrictEqual({
      rows: { ArticleSummary: 1, Quote: 1, Statement: 1 },
      endedRows: { ArticleSummary: 1 },
      edges: 1,
    });
  });

  it('[LOAD-23] of a killed load nothing is left, and what it ended goes on', async () => {
    await loader.load(dataInMemory(tiny));
    const paused = await startPausedLoader({ config: neo4j, pauseAt: 0.5 });
    await paused.kill();
    const marks = `MATCH (n) WHERE n.until = 2 OR n.from = 2 RETURN count(n) > 20 AS many`;
    expect(await rawQuery(neo4j, marks)).toStrictEqual([{ many: true }]);
    await loader.load(dataInMemory(tiny));
    expect(await dumpGraph(neo4j)).toStrictEqual(tinyGraph);
    const ended = `CALL { MATCH (n) RETURN n.from AS from, n.until AS until
      UNION MATCH ()-[n]->() RETURN n.from AS from, n.until AS until }
      WITH * WHERE from IS NOT NULL RETURN DISTINCT from, until`;
    expect(await rawQuery(neo4j, ended)).toStrictEqual([{ from: 1, until: 2 ** 31 - 1 }]);
  });

  it.each([
    ['a changed one', changedDataSet()],
    ['one with one more article', oneMoreArticle],
    [
      'one that says less of those who stay',
      changed({ statements: tiny.statements.filter(({ id }) => id !== 'site') }),
    ],
    ['one where a village is a place', entityChanged('village-c', { kind: Kind.Place })],
    ['one where a company has another name', entityChanged('company-a', { name: '丑公司' })],
  ])('[LOAD-24] makes the graph that a first load makes, there and back: %s', async (_, other) => {
    await loader.load(dataInMemory(other));
    const first = await dumpGraph(neo4j);
    // What was replaced is cleared by the next.
    for (const dataSet of [tiny, tiny]) await loader.load(dataInMemory(dataSet));
    expect(await dumpGraph(neo4j)).toStrictEqual(tinyGraph);
    for (const dataSet of [other, other]) await loader.load(dataInMemory(dataSet));
    expect(await dumpGraph(neo4j)).toStrictEqual(first);
    await expectToHold(await store.snapshot(), other);
  });
});
