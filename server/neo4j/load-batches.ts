import type { Difference } from './difference.ts';
import { endless, type RowLabel, rowLabels, termLabel } from './graph-shape.ts';
import type { LinkGroup } from './link-rows.ts';
import type { NodeRow } from './node-rows.ts';
import { edgesOfEntity, edgesOfStatement } from './row-edges.ts';
import { seen, seenEdge } from './seen.ts';

/** Rows that one transaction writes as `$load`. The query gives their number as `written`. */
export interface LoadBatch {
  readonly query: string;
  readonly rows: readonly object[];
}

/** Texts make rows long: a batch is full at this many characters too. */
const longestBatch = 1_000_000;

/**
 * What it takes to write a difference, batch by batch: first what ends, so that one row of an id goes
 * on, then all nodes, then what links them.
 */
export function* loadBatches(changes: Difference, batchRows: number): Iterable<LoadBatch> {
  for (const { query, rows } of stepsOf(changes)) {
    for (const part of split(rows, batchRows)) yield { query, rows: part };
  }
}

/** Rows that a load ends, and those that it writes. */
export function countRows(changes: Difference): {
  readonly ended: number;
  readonly written: number;
} {
  const all = stepsOf(changes).reduce((sum, { rows }) => sum + rows.length, 0);
  const ended = [...changes.ended.values()].reduce((sum, ids) => sum + ids.length, 0);
  return { ended, written: all - ended };
}

function stepsOf({ ended, nodes, terms, links, edges }: Difference): readonly LoadBatch[] {
  return [
    ...rowLabels.map((label) => ({
      query: endNodes(label),
      rows: (ended.get(label) ?? []).map((id) => ({ id })),
    })),
    ...rowLabels.map((label) => ({
      query: createNodes(label),
      rows: (nodes.get(label) ?? []).map(toCreate),
    })),
    { query: mergeTerms, rows: terms.map((id) => ({ id })) },
    ...links.map(({ from, to, rows }) => ({ query: createLinks(from, to), rows })),
    { query: createEdges, rows: edges },
  ];
}

function toCreate({ id, labels, properties, told }: NodeRow): object {
  return { id, labels, properties: { ...told, ...properties } };
}

/** Edges end by themselves, for they lead from entity to entity and are a statement's. */
const endEdges: Partial<Record<RowLabel, string>> = {
  Statement: `${edgesOfStatement} AND ${seenEdge('edge')} SET edge.until = $load`,
  Entity: `${edgesOfEntity} AND ${seenEdge('edge')} SET edge.until = $load`,
};

function endNodes(label: RowLabel): string {
  const edges = endEdges[label];
  return `UNWIND $rows AS row
    MATCH (n:${label} {id: row.id}) WHERE ${seen('n')}
    ${edges === undefined ? '' : `CALL (n) { ${edges} }`}
    SET n.until = $load
    RETURN count(*) AS written`;
}

function createNodes(label: RowLabel): string {
  return `UNWIND $rows AS row
    CREATE (n:${label} {id: row.id, from: $load, until: ${endless}})
    SET n:$(row.labels), n += row.properties
    RETURN count(*) AS written`;
}

const mergeTerms = `UNWIND $rows AS row
  MERGE (n:${termLabel} {id: row.id})
  RETURN count(*) AS written`;

function createLinks(from: LinkGroup['from'], to: LinkGroup['to']): string {
  return `UNWIND $rows AS row
    MATCH (a:${from} {id: row.from}) ${from === termLabel ? '' : `WHERE ${seen('a')}`}
    MATCH (b:${to} {id: row.to}) WHERE ${seen('b')}
    CREATE (a)-[link:$(row.type)]->(b)
    SET link += row.properties
    RETURN count(*) AS written`;
}

const createEdges = `UNWIND $rows AS row
  MATCH (a:Entity {id: row.from}) WHERE ${seen('a')}
  MATCH (b:Entity {id: row.to}) WHERE ${seen('b')}
  CREATE (a)-[edge:$(row.type) {statement: row.statement, from: $load, until: ${endless}}]->(b)
  SET edge += row.properties
  RETURN count(*) AS written`;

function* split<T extends object>(rows: readonly T[], batchRows: number): Iterable<T[]> {
  let batch: T[] = [];
  let room = longestBatch;
  for (const row of rows) {
    const { length } = JSON.stringify(row);
    if (batch.length > 0 && (batch.length === batchRows || length > room)) {
      yield batch;
      batch = [];
      room = longestBatch;
    }
    batch.push(row);
    room -= length;
  }
  if (batch.length > 0) yield batch;
}
