import neo4j, { type Driver, type Integer, type QueryResult } from 'neo4j-driver';
import type { Neo4jConfig } from '../../server/neo4j/neo4j-config.ts';

export interface Copied {
  /** Nodes and relationships. */
  readonly rows: number;
  /** How long writing them took, from rows in memory on. */
  readonly ms: number;
}

interface NodeRow {
  readonly id: Integer;
  readonly properties: object;
}

interface LinkRow {
  readonly a: Integer;
  readonly b: Integer;
  readonly properties: object;
}

/** Rows by their labels or type, which a query cannot be given. */
type Groups<Row> = ReadonlyMap<string, readonly Row[]>;

const batchRows = 5_000;
const sessions = 2;

/**
 * Writes what a database holds into an empty one in the fastest way that the driver has: constraints
 * and indexes first, then rows from memory in large batches by two sessions, nodes found by their
 * internal numbers.
 */
export async function copyByDriver(from: Neo4jConfig, to: Neo4jConfig): Promise<Copied> {
  const [source, target] = [driverOf(from), driverOf(to)];
  try {
    const schema = await run(
      source,
      `SHOW INDEXES YIELD createStatement, type WHERE type <> 'LOOKUP' RETURN createStatement`,
    );
    const nodes = await grouped<NodeRow>(
      source,
      'MATCH (n) RETURN labels(n) AS names, {id: id(n), properties: properties(n)} AS row',
    );
    const links = await grouped<LinkRow>(
      source,
      `MATCH (a)-[link]->(b)
        RETURN [type(link)] AS names, {a: id(a), b: id(b), properties: properties(link)} AS row`,
    );
    const began = performance.now();
    for (const record of schema.records) await run(target, record.get('createStatement'));
    const copies = await createNodes(target, nodes);
    await createLinks(target, links, copies);
    return { rows: count(nodes) + count(links), ms: performance.now() - began };
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
}

function driverOf({ uri, username, password }: Neo4jConfig): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password));
}

/** One query in a transaction of its own, run again where it met another. */
async function run(driver: Driver, query: string, parameters: object = {}): Promise<QueryResult> {
  const session = driver.session();
  try {
    return await session.executeWrite((transaction) => transaction.run(query, parameters));
  } finally {
    await session.close();
  }
}

async function grouped<Row>(driver: Driver, query: string): Promise<Groups<Row>> {
  const groups = new Map<string, Row[]>();
  for (const record of (await run(driver, query)).records) {
    const names: readonly string[] = record.get('names');
    const form = names.map((name) => `:\`${name}\``).join('');
    const rows = groups.get(form) ?? [];
    rows.push(record.get('row'));
    groups.set(form, rows);
  }
  return groups;
}

/** The internal numbers of the copies, by those of what was copied. */
async function createNodes(
  driver: Driver,
  groups: Groups<NodeRow>,
): Promise<ReadonlyMap<string, Integer>> {
  const copies = new Map<string, Integer>();
  await inBatches(groups, async (labels, rows) => {
    const query = `UNWIND $rows AS row CREATE (n${labels}) SET n = row.properties
      RETURN id(n) AS copy`;
    const { records } = await run(driver, query, { rows });
    for (const [index, row] of rows.entries()) {
      copies.set(row.id.toString(), records[index]?.get('copy'));
    }
  });
  return copies;
}

async function createLinks(
  driver: Driver,
  groups: Groups<LinkRow>,
  copies: ReadonlyMap<string, Integer>,
): Promise<void> {
  await inBatches(groups, async (type, all) => {
    const copyOf = (id: Integer) => copies.get(id.toString());
    const rows = all.map(({ a, b, properties }) => ({ a: copyOf(a), b: copyOf(b), properties }));
    const query = `UNWIND $rows AS row
      MATCH (a) WHERE id(a) = row.a MATCH (b) WHERE id(b) = row.b
      CREATE (a)-[link${type}]->(b) SET link = row.properties`;
    await run(driver, query, { rows });
  });
}

async function inBatches<Row>(
  groups: Groups<Row>,
  write: (form: string, rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  const batches = batchesOf(groups);
  const session = async () => {
    for (const [form, rows] of batches) await write(form, rows);
  };
  await Promise.all(Array.from({ length: sessions }, session));
}

function* batchesOf<Row>(groups: Groups<Row>): Generator<[string, readonly Row[]]> {
  for (const [form, rows] of groups) {
    for (let at = 0; at < rows.length; at += batchRows) {
      yield [form, rows.slice(at, at + batchRows)];
    }
  }
}

function count<Row>(groups: Groups<Row>): number {
  let rows = 0;
  for (const [, group] of groups) rows += group.length;
  return rows;
}
