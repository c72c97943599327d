import { z } from 'zod';
import type { DataByDocument } from '../ports/data-by-document.ts';
import {
  endless,
  graphShape,
  leaseId,
  leaseLabel,
  loadLabel,
  pointerId,
  pointerLabel,
} from './graph-shape.ts';
import type { LoadBatch } from './load-batches.ts';
import { countBatches, holdLane, holdLease, type Lane, letGo } from './load-lease.ts';
import type { Neo4jConnection, RunQuery } from './neo4j-connection.ts';
import type { NodeRow } from './node-rows.ts';
import { properties } from './properties.ts';
import { seen } from './seen.ts';

/**
 * A load has a number, greater than any before it. Its `Load` node says what holds of it: `loading`,
 * then `complete`, in the end `clearing`. What it writes is valid from its number on.
 */
export interface NumberedLoad {
  readonly number: number;
  /** Who holds the lease while it is written. */
  readonly owner: string;
}

const currentLoad = `(:${pointerLabel} {id: '${pointerId}'})-[:CURRENT]->(load:${loadLabel})`;

/** What is known of the current load without reading what it holds. */
export interface CurrentLoad {
  readonly number: number;
  readonly hash: string;
  readonly source: string | null;
  readonly entities: number;
  readonly statements: number;
}

/** The current load in the form written today; undefined where there is none. */
export async function findCurrent(run: RunQuery): Promise<CurrentLoad | undefined> {
  const query = `MATCH ${currentLoad} WHERE load.shape = $shape
    RETURN load.number AS number, load.hash AS hash, load.source AS source,
      load.entities AS entities, load.statements AS statements`;
  const row = z.object({
    number: z.int(),
    hash: z.string(),
    source: z.string().nullable(),
    entities: z.int(),
    statements: z.int(),
  });
  const [current] = await run(query, properties({ shape: graphShape }), row);
  return current;
}

/** Notes that the current load's data come from other files now, which say the same. */
export async function noteSource(run: RunQuery, hash: string, source: string): Promise<void> {
  const query = `MATCH ${currentLoad} WHERE load.hash = $hash
    SET load.source = $source RETURN load.number AS number`;
  await run(query, { hash, source }, anyRow);
}

/** Begins a load, of which nobody sees anything before it is made current. */
export function openLoad(
  connection: Neo4jConnection,
  owner: string,
  { info, documents }: Pick<DataByDocument, 'info' | 'documents'>,
  source?: string,
): Promise<NumberedLoad> {
  const load = properties({
    state: 'loading',
    shape: graphShape,
    dataSet: info.id,
    version: info.version,
    titleZh: info.title.zh,
    titleEn: info.title.en,
    hash: info.hash,
    source,
    documents: documents.map(({ id }) => id),
    digests: documents.map(({ digest }) => digest),
    ...info.counts,
    record: JSON.stringify(info),
  });
  // MERGE, because a transaction whose commit went unanswered is run again.
  const query = `MATCH (lease:${leaseLabel} {id: '${leaseId}'})
    MERGE (load:${loadLabel} {owner: $owner})
    ON CREATE SET load.number = coalesce(lease.lastLoad, 0) + 1
    SET load += $load, lease.lastLoad = load.number
    RETURN load.number AS number`;
  return connection.inTransaction(async (run) => {
    await holdLease(run, owner, connection.place);
    const [opened] = await run(query, { owner, load }, anyRow);
    return { number: opened?.number ?? 0, owner };
  });
}

/** Writes the batch of a lane that has this place in it, exactly once, however often the transaction is run. */
export function writeBatch(
  connection: Neo4jConnection,
  load: NumberedLoad,
  lane: Lane,
  batch: Pick<LoadBatch, 'query' | 'rows'>,
  place: number,
): Promise<void> {
  return connection.inTransaction(async (run) => {
    if ((await holdLane(run, lane, load.owner, connection.place)) > place) return;
    const parameters = { rows: batch.rows, ...numberedAs(load) };
    const [row] = await run(batch.query, parameters, z.object({ written: z.int() }));
    if (row?.written !== batch.rows.length) {
      throw new Error(`${row?.written} of ${batch.rows.length} rows came to be written.`);
    }
    await countBatches(run, lane, place + 1);
  });
}

/** Makes a load that is written the current one, and lets the next loader write. */
export function makeCurrent(
  connection: Neo4jConnection,
  load: NumberedLoad,
  told: readonly NodeRow[],
): Promise<void> {
  return connection.inTransaction(async (run) => {
    await holdLease(run, load.owner, connection.place);
    const rows = told.map(({ id, properties: own, told: more }) => ({
      id,
      properties: { ...more, ...own },
    }));
    await run(tell, { rows, ...numberedAs(load) }, z.unknown());
    await run(flip, numberedAs(load), anyRow);
    await letGo(run, load.owner);
  });
}

/** What people read beside an entity that stays changes with the pointer; the rest only then is seen. */
const tell = `UNWIND $rows AS row
  MATCH (n:Entity {id: row.id}) WHERE ${seen('n')}
  WITH n, row, n.from AS from
  SET n = row.properties, n.id = row.id, n.from = from, n.until = ${endless}`;

const flip = `MERGE (pointer:${pointerLabel} {id: '${pointerId}'})
  WITH pointer
  MATCH (load:${loadLabel} {number: $load})
  OPTIONAL MATCH (pointer)-[current:CURRENT]->(old:${loadLabel})
  SET old.replacedAt = datetime()
  DELETE current
  CREATE (pointer)-[:CURRENT]->(load)
  SET pointer.number = load.number, pointer.changedAt = datetime(),
    load.state = 'complete', load.completedAt = datetime()
  RETURN load.number AS number`;

function numberedAs({ number }: NumberedLoad) {
  return properties({ load: number });
}

const anyRow = z.object({ number: z.int() });
