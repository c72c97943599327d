import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { dataInMemory } from '../../server/derive/data-in-memory.ts';
import type { Neo4jConfig } from '../../server/neo4j/neo4j-config.ts';
import { createNeo4jLoader, type Neo4jLoaderOptions } from '../../server/neo4j/neo4j-loader.ts';
import { createNeo4jStore } from '../../server/neo4j/neo4j-store.ts';
import type { GraphLoader } from '../../server/ports/graph-loader.ts';
import type { GraphStore } from '../../server/ports/graph-store.ts';
import { appOver } from '../api/archive-app.ts';
import { expectToFollow } from '../api/kept-after-load.ts';
import { clearDatabase, dropConstraints, rawQuery } from './raw-neo4j.ts';
import { startPausedLoader } from './start-paused-loader.ts';
import { expectToHold } from './store-contract.ts';
import { changedDataSet, tinyDataSet } from './tiny-data-set.ts';

const neo4j = inject('neo4j');

const before = tinyDataSet();
const after = changedDataSet();

/** No patience at all: whatever is not current is cleared at once. */
const impatient = { abandonedMs: 0, replacedMs: 0 };

describe.skipIf(neo4j === null)('loading into Neo4j', () => {
  if (neo4j === null) return;
  let open: (GraphLoader | GraphStore)[] = [];
  let store: GraphStore;

  const keep = <T extends GraphLoader | GraphStore>(one: T): T => {
    open.push(one);
    return one;
  };
  const loader = (options?: Neo4jLoaderOptions) => keep(createNeo4jLoader(neo4j, options));
  const load = (dataSet: DataSet, options?: Neo4jLoaderOptions) =>
    loader(options).load(dataInMemory(dataSet));
  const expectCurrent = async (dataSet: DataSet) => expectToHold(await store.snapshot(), dataSet);
  const raw = (query: string, parameters = {}) => rawQuery(neo4j, query, parameters);
  const states = async () => {
    const rows = await raw('MATCH (load:Load) RETURN load.state AS state ORDER BY state');
    return rows.map(({ state }) => state);
  };
  /** How many nodes of the graph there are, whatever loads see them. */
  const nodes = async () => {
    const [row] = await raw('MATCH (n:!Load&!LoadPointer&!LoadLease) RETURN count(n) AS nodes');
    return Number(row?.nodes);
  };
  /** How many nodes and relationships; terms are of no load. */
  const rows = async () => {
    const query = `CALL { MATCH (n:!Load&!LoadPointer&!LoadLease&!Term) RETURN count(n) AS some
      UNION ALL MATCH (:!Load&!LoadPointer)-[r]->() RETURN count(r) AS some } RETURN sum(some) AS rows`;
    return Number((await raw(query))[0]?.rows);
  };
  /** How many nodes each data set makes where it alone is loaded. */
  let nodesBefore: number;
  let nodesAfter: number;

  beforeAll(async () => {
    const alone = async (dataSet: DataSet) => {
      await clearDatabase(neo4j);
      await load(dataSet);
      return nodes();
    };
    nodesBefore = await alone(before);
    nodesAfter = await alone(after);
    expect(nodesAfter).not.toBe(nodesBefore);
  });
  beforeEach(async () => {
    await clearDatabase(neo4j);
    store = keep(createNeo4jStore(neo4j));
  });
  afterEach(async () => {
    await Promise.all(open.map((one) => one.close()));
    open = [];
  });

  it('[LOAD-1] a database in which nothing is loaded is told to be empty', async () => {
    await dropConstraints(neo4j);
    await expect(store.snapshot()).rejects.toMatchObject({ code: 'STORE_EMPTY' });
  });

  it('[LOAD-2] a first load changes the store, counts its rows and can be read whole', async () => {
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    const result = await loader({ batchRows: 50 }).load(dataInMemory(before), { onProgress });
    const counts = { entities: 10, statements: 9, written: await rows(), ended: 0 };
    expect(result).toStrictEqual({ changed: true, hash: before.hash, ...counts });
    expect(shares).toStrictEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(new Set(shares).size).toBeGreaterThan(3);
    await expectCurrent(before);
    expect(await nodes()).toBe(nodesBefore);
  });

  it('[LOAD-3] a load of the data set that is current does nothing', async () => {
    await load(before);
    const [pointer] = await raw('MATCH (p:LoadPointer) RETURN p.changedAt AS at, p');
    const progress: unknown[] = [];
    const onProgress = (share: number) => progress.push(share);
    const result = await loader().load(dataInMemory(before), { onProgress });
    expect(result).toMatchObject({ changed: false, hash: before.hash, entities: 10 });
    expect(progress).toStrictEqual([]);
    expect(await nodes()).toBe(nodesBefore);
    expect(await raw('MATCH (p:LoadPointer) RETURN p.changedAt AS at, p')).toStrictEqual([pointer]);
  });

  it('[LOAD-27] of the files that it came from nothing is read, and others that say the same are noted', async () => {
    const one = loader();
    await one.load(dataInMemory(before), { source: 'one' });
    const there = { changed: false, hash: before.hash, entities: 10, statements: 9 };
    expect(await one.loaded('one')).toStrictEqual({ ...there, written: 0, ended: 0 });
    expect(await one.loaded('two')).toBeUndefined();
    await one.load(dataInMemory(before), { source: 'two' });
    expect(await one.loaded('one')).toBeUndefined();
    expect(await one.loaded('two')).toMatchObject(there);
  });

  it('[LOAD-4] a changed data set replaces the old one, which stays as long as it is read', async () => {
    await load(before);
    const old = await store.snapshot();
    expect(await load(after)).toMatchObject({ changed: true, hash: after.hash });
    await expectCurrent(after);
    await load(after);
    expect(await nodes()).toBeGreaterThan(nodesAfter);
    await expectToHold(old, before);
    expect(await load(after, impatient)).toMatchObject({ changed: false });
    expect(await nodes()).toBe(nodesAfter);
    await expectCurrent(after);
    await expect(old.entities(['company-a'])).rejects.toMatchObject({ code: 'STORE_FAILED' });
  });

  it('[LOAD-29] an answer that the server keeps is never of another load than the current', async () => {
    await load(before);
    await expectToFollow(store, [before, after], () => load(after));
  });

  it('[LOAD-5] a load that fails between batches leaves the old one, and is cleared', async () => {
    await load(before);
    const fault = new Error('enough');
    const failing = loader({ batchRows: 50 }).load(dataInMemory(after), {
      onProgress: (share) => {
        if (share > 0.5) throw fault;
      },
    });
    await expect(failing).rejects.toBe(fault);
    await expectCurrent(before);
    expect(await states()).toStrictEqual(['complete', 'loading']);
    await load(before, impatient);
    expect(await states()).toStrictEqual(['complete']);
    expect(await nodes()).toBe(nodesBefore);
    await expectCurrent(before);
  });

  it('[LOAD-6] a loader that is killed leaves the old load, and the next load clears it', async () => {
    await load(before);
    const paused = await startPausedLoader({ config: neo4j, pauseAt: 0.5 });
    await paused.kill();
    await expectCurrent(before);
    expect(await nodes()).toBeGreaterThan(nodesBefore);
    expect(await load(after, impatient)).toMatchObject({ changed: true });
    await expectCurrent(after);
    await load(after, impatient);
    expect(await nodes()).toBe(nodesAfter);
  });

  it('[LOAD-7] a loader that lives is not cleared by another, and ends well', async () => {
    await load(before);
    const paused = await startPausedLoader({ config: neo4j, pauseAt: 0.5 });
    // On a busy machine seconds pass before it is heard of again.
    await raw(`MATCH (lease:LoadLease) WHERE lease.heartbeatAt IS NOT NULL
      SET lease.heartbeatAt = datetime() - duration({seconds: 5})`);
    expect(await load(before)).toMatchObject({ changed: false });
    await expectCurrent(before);
    expect(await paused.finish()).toBe('changed: true');
    await expectCurrent(after);
  });

  it('[LOAD-8] a loader cleared for dead fails when it goes on, and leaves nothing', async () => {
    await load(before);
    const paused = await startPausedLoader({ config: neo4j, pauseAt: 0.5 });
    await load(before, impatient);
    expect(await nodes()).toBe(nodesBefore);
    expect(await paused.finish()).toBe('STORE_FAILED');
    expect(await nodes()).toBe(nodesBefore);
    await expectCurrent(before);
  });

  it('[LOAD-25] a loader whose lease another has just taken goes no further', async () => {
    await load(before);
    const paused = await startPausedLoader({ config: neo4j, pauseAt: 0.5 });
    await raw(`MATCH (lease:LoadLease) SET lease.owner = 'another'`);
    const taken = await nodes();
    expect(await paused.finish()).toBe('STORE_FAILED');
    expect(await nodes()).toBe(taken);
    await expectCurrent(before);
  });

  it('[LOAD-9] of two loads of one data set at once, both end well and one is current', async () => {
    await dropConstraints(neo4j);
    const results = await Promise.all([
      load(before, { batchRows: 50 }),
      load(before, { batchRows: 50 }),
    ]);
    expect(results.map(({ changed }) => changed).sort()).toStrictEqual([false, true]);
    expect(await states()).toStrictEqual(['complete']);
    expect(await nodes()).toBe(nodesBefore);
    expect(await raw('MATCH (p:LoadPointer) RETURN p.id AS id')).toStrictEqual([{ id: 'current' }]);
    await expectCurrent(before);
  });

  it('[LOAD-10] of two different loads at once, both end well and one is current', async () => {
    await Promise.all([load(before, { batchRows: 50 }), load(after, { batchRows: 50 })]);
    const { hash } = await (await store.snapshot()).dataSet();
    const current = hash === before.hash ? before : after;
    await expectCurrent(current);
    await load(current, impatient);
    expect(await nodes()).toBe(current === before ? nodesBefore : nodesAfter);
  });

  it('[LOAD-11] many first loaders at once survive one another', async () => {
    await dropConstraints(neo4j);
    const results = await Promise.all(Array.from({ length: 6 }, () => load(before)));
    expect(results.filter(({ changed }) => changed)).toHaveLength(1);
    expect(await nodes()).toBe(nodesBefore);
    await expectCurrent(before);
  });

  it('[LOAD-12] a reader sees one whole load or the other, at any moment', async () => {
    await load(before);
    let loading = true;
    const writing = load(after, { batchRows: 20 }).finally(() => {
      loading = false;
    });
    const seen = new Set<string>();
    let rounds = 0;
    while (loading) {
      const view = await store.snapshot();
      const { hash } = await view.dataSet();
      await expectToHold(view, hash === before.hash ? before : after);
      seen.add(hash);
      rounds += 1;
    }
    expect(await writing).toMatchObject({ changed: true });
    expect([...seen]).toContain(before.hash);
    expect(rounds).toBeGreaterThan(3);
    await expectCurrent(after);
  });

  it('[LOAD-13] a data set that names what it does not hold is refused', async () => {
    await load(before);
    const holed = { ...after, entities: after.entities.filter(({ id }) => id !== 'company-z') };
    await expect(load(holed)).rejects.toMatchObject({ code: 'STORE_FAILED' });
    await expectCurrent(before);
  });

  it('[LOAD-14] what another form of the graph holds counts as nothing, and is cleared', async () => {
    await dropConstraints(neo4j);
    await raw(`CREATE CONSTRAINT term_generation_id
      FOR (n:Term) REQUIRE (n.generation, n.id) IS UNIQUE`);
    const old = `CREATE (:LoadPointer {id: 'current'})-[:CURRENT]->(load:Load {shape: 11})
      SET load += {generation: 'one', hash: $hash, state: 'complete'}
      CREATE (:Term {generation: 'one', id: '甲'})-[:NAMES]->(:Entity {generation: 'one', id: 'a'})
      CREATE (:Term {generation: 'two', id: '甲'})`;
    await raw(old, { hash: before.hash });
    await expect(store.snapshot()).rejects.toMatchObject({ code: 'STORE_EMPTY' });
    expect(await load(before)).toMatchObject({ changed: true });
    await expectCurrent(before);
    expect(await nodes()).toBe(nodesBefore);
    expect(await raw('MATCH (n) WHERE n.generation IS NOT NULL RETURN n')).toStrictEqual([]);
    const constraints = await raw('SHOW CONSTRAINTS YIELD name RETURN name');
    expect(constraints).not.toContainEqual({ name: 'term_generation_id' });
  });

  it('[LOAD-15] a wrong password is told as such, by loader and store', async () => {
    const password = 'not-the-password';
    const wrong: Neo4jConfig = { ...neo4j, password };
    const refused = { code: 'STORE_UNAUTHORISED', message: expect.not.stringContaining(password) };
    await expect(keep(createNeo4jLoader(wrong)).load(dataInMemory(before))).rejects.toMatchObject(
      refused,
    );
    await expect(keep(createNeo4jStore(wrong)).snapshot()).rejects.toMatchObject(refused);
  });

  it('[LOAD-16] a database that does not exist is told as such', async () => {
    const other = keep(createNeo4jStore({ ...neo4j, database: 'elsewhere' }));
    const failed = { code: 'STORE_FAILED', message: expect.stringContaining('NEO4J_DATABASE') };
    await expect(other.snapshot()).rejects.toMatchObject(failed);
  });

  it('[LOAD-17] a server that is not there is told as such, by loader and store', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    server.close();
    await once(server, 'close');
    const gone: Neo4jConfig = { ...neo4j, uri: `neo4j://127.0.0.1:${port}` };
    const expected = { code: 'STORE_UNAVAILABLE', message: expect.stringContaining(gone.uri) };
    await expect(keep(createNeo4jLoader(gone)).load(dataInMemory(before))).rejects.toMatchObject(
      expected,
    );
    await expect(keep(createNeo4jStore(gone)).snapshot()).rejects.toMatchObject(expected);
  });

  it('[LOAD-18] bolt addresses work as routed ones do', async () => {
    const direct: Neo4jConfig = { ...neo4j, uri: neo4j.uri.replace(/^neo4j:/, 'bolt:') };
    await keep(createNeo4jLoader(direct)).load(dataInMemory(before));
    await expectToHold(await keep(createNeo4jStore(direct)).snapshot(), before);
  });

  it('[LOAD-28] two applications over one database follow a load, whatever answers they keep', async () => {
    const direct: Neo4jConfig = { ...neo4j, uri: neo4j.uri.replace(/^neo4j:/, 'bolt:') };
    const apps = [neo4j, direct].map((config) =>
      appOver(keep(createNeo4jStore(config)), undefined, before.ontology),
    );
    const question = `/graphql?query=${encodeURIComponent('{ dataSet { hash } }')}`;
    const answers = () =>
      Promise.all(
        apps.map(async (app) => {
          const answer = await app.request(question);
          return { hash: (await answer.json()).data.dataSet.hash, tag: answer.headers.get('ETag') };
        }),
      );
    await load(before);
    const [first] = await answers();
    expect(await answers()).toEqual([{ hash: before.hash, tag: first?.tag }, first]);
    await load(after);
    expect((await answers()).map(({ hash }) => hash)).toEqual([after.hash, after.hash]);
  });
});
