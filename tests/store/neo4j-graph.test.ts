import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { dataInMemory } from '../../server/derive/data-in-memory.ts';
import { rowLabels } from '../../server/neo4j/graph-shape.ts';
import { takeLease } from '../../server/neo4j/load-lease.ts';
import { openLoad, writeBatch } from '../../server/neo4j/loads.ts';
import {
  createNeo4jConnection,
  type Neo4jConnection,
} from '../../server/neo4j/neo4j-connection.ts';
import { createNeo4jLoader } from '../../server/neo4j/neo4j-loader.ts';
import { factsDataSet } from './facts-data-set.ts';
import { clearDatabase, rawQuery } from './raw-neo4j.ts';
import { changedDataSet, tinyDataSet } from './tiny-data-set.ts';

const neo4j = inject('neo4j');

/** What a person finds who looks with own queries, in Neo4j Browser or elsewhere. */
describe.skipIf(neo4j === null)('the graph in Neo4j', () => {
  if (neo4j === null) return;
  const tiny = tinyDataSet();
  const later = changedDataSet();
  /** What was loaded before: another village name, one statement more, a post of which less is told. */
  const former = {
    ...later,
    statements: later.statements.map((row) =>
      row.id === 'post' ? { ...row, qualifiers: {} } : row,
    ),
  };
  const raw = (query: string) => rawQuery(neo4j, query);

  beforeAll(async () => {
    await clearDatabase(neo4j);
    const loader = createNeo4jLoader(neo4j);
    await loader.load(dataInMemory(former));
    await loader.load(dataInMemory(tiny));
    await loader.close();
  });

  /** A query over the current load only, as the README has it. */
  const current = (query: string) => raw(`MATCH (now:LoadPointer) ${query}`);
  const valid = (name: string) => `${name}.from <= now.number < ${name}.until`;
  const of = (name: string, id: string) => `${valid(name)} AND ${name}.id = '${id}'`;

  it('[GRAPH-1] gives every entity its kind as a label and its names as properties', async () => {
    const rows = await current(
      `MATCH (n:Entity) WHERE ${valid('n')}
       RETURN n.id AS id, [l IN labels(n) WHERE l <> 'Entity'] AS kinds, n.kind AS kind,
         n.name AS name, n.nameEn AS nameEn, n.aliases AS aliases, n.type AS type ORDER BY id`,
    );
    expect(rows).toStrictEqual(
      tiny.entities.map(({ id, kind, name, nameEn, aliases, type }) => {
        return { id, kinds: [kind], kind, name, nameEn, aliases, type: type ?? null };
      }),
    );
  });

  it('[GRAPH-2] links a person to the post by a typed relationship', async () => {
    const rows = await current(
      `MATCH (n:Person)-[r:HOLDS_POST]->(o:Organisation)
       WHERE n.id = 'person-zhou' AND ${valid('r')}
       RETURN o.id AS at, r {.statement, .role, .certainty, .family, .details} AS post`,
    );
    const post = {
      statement: 'post',
      role: 'object',
      certainty: 'stated',
      family: 'work',
      details: ['role: 总经理'],
    };
    expect(rows).toStrictEqual([{ at: 'company-a', post }]);
  });

  it('[GRAPH-3] links each joint subject to the object and to the qualifier’s entity', async () => {
    const rows = await current(
      `MATCH (a:Entity)-[r {statement: 'pairing'}]->(b:Entity)
       WHERE ${valid('r')}
       RETURN a.id AS from, type(r) AS type, r.role AS role, r.status AS status, b.id AS to
       ORDER BY from, type`,
    );
    const status = 'ongoing';
    expect(rows).toStrictEqual(
      ['company-a', 'company-b'].flatMap((from) => [
        { from, type: 'ORGANISER', role: 'qualifier', status, to: 'zone-d' },
        { from, type: 'PAIRED_WITH', role: 'object', status, to: 'village-c' },
      ]),
    );
  });

  it('[GRAPH-4] links a statement to its ends in their order', async () => {
    const rows = await current(
      `MATCH (s:Statement)-[r:SUBJECT|OBJECT|QUALIFIER]->(end) WHERE ${of('s', 'running')}
       RETURN type(r) AS type, r.qualifier AS qualifier, end.id AS id, labels(end)[0] AS label
       ORDER BY r.order`,
    );
    expect(rows).toStrictEqual([
      { type: 'SUBJECT', qualifier: null, id: 'village-c', label: 'Entity' },
      { type: 'OBJECT', qualifier: null, id: 'project-e', label: 'Entity' },
      { type: 'QUALIFIER', qualifier: 'partner', id: 'company-a', label: 'Entity' },
      { type: 'QUALIFIER', qualifier: 'partner', id: 'some-firm', label: 'MissingEnd' },
      { type: 'QUALIFIER', qualifier: 'location', id: 'village-c', label: 'Entity' },
    ]);
  });

  it('[GRAPH-5] draws a missing end once, with its candidates', async () => {
    const rows = await current(
      `MATCH (m:MissingEnd) WHERE ${of('m', 'some-firm')}
       RETURN m.kind AS kind, m.mention AS mention,
         COLLECT { MATCH (m)-[:CANDIDATE]->(c:Entity) RETURN c.id ORDER BY c.id } AS candidates,
         COLLECT { MATCH (m)<--(s:Statement) WHERE ${valid('s')} RETURN s.id ORDER BY s.id } AS statements`,
    );
    expect(rows).toStrictEqual([
      {
        kind: 'Organisation',
        mention: '一家企业',
        candidates: ['company-a', 'company-b'],
        statements: ['agreement', 'donation', 'running'],
      },
    ]);
  });

  it('[GRAPH-6] leads from a statement to its quotes and on to the article', async () => {
    const rows = await current(
      `MATCH (s:Statement)-[e:EVIDENCED_BY]->(q:Quote)-[:QUOTED_FROM]->(a:Article:Entity)
       WHERE ${of('s', 'donation')}
       RETURN q.exact AS exact, q.start AS start, q.end AS end, q.context AS context, a.id AS article
       ORDER BY e.order`,
    );
    const quotes = tiny.statements.find(({ id }) => id === 'donation')?.evidence ?? [];
    expect(rows).toStrictEqual(
      quotes.map(({ exact, start, end, context, article }) => {
        return { exact, start, end, context: context ?? false, article };
      }),
    );
  });

  it('[GRAPH-7] links results, speakers, disputes and the article’s text', async () => {
    const rows = await current(
      `MATCH (a)-[r:RESULT_OF|SAID_BY|DISPUTES|TEXT_OF]->(b) WHERE ${valid('a')} AND ${valid('b')}
       RETURN a.id AS from, type(r) AS type, b.id AS to ORDER BY type, from, to`,
    );
    expect(rows).toStrictEqual([
      { from: 'which-income', type: 'DISPUTES', to: 'income-printed' },
      { from: 'which-income', type: 'DISPUTES', to: 'income-told' },
      { from: 'agreement', type: 'RESULT_OF', to: 'donation' },
      { from: 'income-printed', type: 'RESULT_OF', to: 'running' },
      { from: 'income-told', type: 'SAID_BY', to: 'person-li' },
      { from: 'trial-report', type: 'TEXT_OF', to: 'trial-report' },
    ]);
  });

  it('[GRAPH-8] reads as sentences and figures', async () => {
    const [row] = await current(
      `MATCH (s:Statement) WHERE ${of('s', 'income-printed')}
       RETURN s.sentence AS sentence, s.value AS value, s.number AS number, s.unit AS unit,
         s.inferred AS inferred, s.certainty AS certainty`,
    );
    expect(row).toMatchObject({
      value: '20万元',
      number: 200_000,
      unit: 'yuan',
      inferred: true,
      certainty: 'stated',
    });
    expect(row?.sentence).toContain('丙嘎查');
  });

  it('[GRAPH-9] places entities, junctions and missing ends', async () => {
    const rows = await current(
      `MATCH (n:Position) WHERE ${valid('n')}
       RETURN n.id AS id, n.x AS x, n.y AS y`,
    );
    const places = rows.map(({ id, x, y }) => [String(id), [x, y]]);
    expect(Object.fromEntries(places)).toStrictEqual(tiny.layout.positions);
  });

  it('[GRAPH-10] tells of each load what it is', async () => {
    const rows = await current(
      `MATCH (load:Load {number: now.number}) RETURN load.hash AS hash, load.version AS version, load.titleZh AS title,
         load.entities AS entities, load.statements AS statements, load.quotes AS quotes,
         load.state AS state`,
    );
    const { hash, version } = tiny;
    const counts = { entities: 10, statements: 9, quotes: 10 };
    expect(rows).toStrictEqual([{ hash, version, title: '试验', ...counts, state: 'complete' }]);
  });

  it('[GRAPH-13] tells of an entity what the current load does, and leads to what it links', async () => {
    const [row] = await current(
      `MATCH (n:Village {id: 'village-h'}) WHERE ${valid('n')}
       RETURN n.name AS name, COUNT { (n)<-[r:SUBJECT|OBJECT]-(s) WHERE ${valid('s')} } AS linked`,
    );
    expect(row).toStrictEqual({ name: '己嘎查', linked: 1 });
  });

  it.each(['README.md', 'README.zh-CN.md'])('[GRAPH-15] answers the query of %s', async (file) => {
    const [, query = ''] = /```cypher\n(.*?)```/s.exec(readFileSync(file, 'utf8')) ?? [];
    expect(await raw(query)).toStrictEqual([
      { 'person.name': '周冬', 'post.details': ['role: 总经理'], 'body.name': '甲公司' },
    ]);
  });

  it('[GRAPH-14] ends what is not told any more, edges included', async () => {
    const query = `MATCH (:Entity {id: 'village-h'})-[r:RUNS|PARTNER {statement: 'branding'}]->(o)
      RETURN o.id AS id, r.from AS from, r.until AS until, o.until AS gone ORDER BY id`;
    expect(await raw(query)).toStrictEqual([
      { id: 'company-z', from: 1, until: 2, gone: 2 },
      { id: 'project-y', from: 1, until: 2, gone: 2 },
    ]);
  });

  it('[GRAPH-12] has a constraint against doubles for every label of its own', async () => {
    const rows = await raw(
      `SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties
       RETURN labelsOrTypes[0] AS label, properties ORDER BY label`,
    );
    const keys = rows.map(({ label, properties }) => `${String(label)}: ${String(properties)}`);
    const ofRows = rowLabels.map((label) => `${label}: id,from`);
    const expected = [...ofRows, 'Load: number', 'LoadPointer: id', 'LoadLease: id'];
    expect(keys).toStrictEqual(expected.sort());
  });

  describe('the connection', () => {
    let connection: Neo4jConnection;
    beforeAll(() => {
      connection = createNeo4jConnection(neo4j, { deadlineMs: 5_000, retryMs: 0 });
    });
    afterAll(() => connection.close());

    it('[CONN-1] cannot write where it reads', async () => {
      const writing = connection.read('CREATE (n:Entity) RETURN 1 AS n', {}, z.unknown());
      await expect(writing).rejects.toMatchObject({ code: 'STORE_FAILED' });
    });

    it('[CONN-2] gives its transactions the application’s name', async () => {
      const row = z.object({ app: z.string() });
      const mine = `SHOW TRANSACTIONS YIELD metaData WHERE metaData.app IS NOT NULL
        RETURN metaData.app AS app`;
      expect(await connection.read(mine, {}, row)).toContainEqual({ app: 'article-graph' });
    });

    it('[CONN-3] ends a query that takes too long', async () => {
      const hasty = createNeo4jConnection(neo4j, { deadlineMs: 400, retryMs: 0 });
      const endless = `UNWIND range(1, 100000000) AS x UNWIND range(1, 1000) AS y
        RETURN count(sin(x * y)) AS n`;
      const asked = hasty.read(endless, {}, z.unknown());
      await expect(asked).rejects.toMatchObject({ code: 'STORE_TIMEOUT' });
      await hasty.close();
    });

    it('[CONN-4] says so when the rows are not what was asked for', async () => {
      const asked = connection.read('RETURN 1 AS n', {}, z.object({ n: z.string() }));
      await expect(asked).rejects.toMatchObject({ code: 'STORE_FAILED' });
    });

    it('[CONN-5] writes a batch once, however often its transaction is run', async () => {
      const batch = {
        query: `UNWIND $rows AS row CREATE (n:Quote {id: row.id, from: $load})
          RETURN count(*) AS written`,
        rows: [{ id: 'one' }, { id: 'two' }],
      };
      expect(await takeLease(connection, 'me', 0)).toBe(true);
      const load = await openLoad(connection, 'me', dataInMemory(tiny));
      expect(await openLoad(connection, 'me', dataInMemory(tiny))).toStrictEqual(load);
      await writeBatch(connection, load, 'nodes', batch, 0);
      await writeBatch(connection, load, 'nodes', batch, 0);
      const written = `MATCH (n:Quote {from: ${load.number}}) RETURN count(n) AS n`;
      expect(await raw(written)).toStrictEqual([{ n: 2 }]);
    });
  });
});

describe.skipIf(neo4j === null)('the facts of several articles in Neo4j', () => {
  if (neo4j === null) return;

  beforeAll(async () => {
    await clearDatabase(neo4j);
    const loader = createNeo4jLoader(neo4j);
    await loader.load(dataInMemory(factsDataSet()));
    await loader.close();
  });

  it('[GRAPH-16] lead to the statements that tell them, in the order of report, and to the latest', async () => {
    const query = `MATCH (fact:Fact {id: 'post-x'})-[telling:TOLD_BY]->(statement:Statement)
      ORDER BY telling.order
      WITH fact, collect(statement.id) AS tellings
      MATCH (fact)-[:LATEST]->(latest:Statement)
      RETURN fact.articles AS articles, fact.firstReport AS first, fact.lastReport AS last,
        tellings, latest.id AS latest`;
    expect(await rawQuery(neo4j, query)).toStrictEqual([
      {
        articles: ['x-old', 'm-late', 'a-undated'],
        first: '2022-01',
        last: '2024-07-01',
        tellings: ['post-x', 'post-m', 'post-a'],
        latest: 'post-m',
      },
    ]);
  });
});
