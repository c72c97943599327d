import type { GraphRows } from './graph-rows.ts';
import { contentLabels, endless, groupLabel, type RowLabel } from './graph-shape.ts';
import type { EdgeRow, LinkGroup } from './link-rows.ts';
import type { LoadPlan } from './load-plan.ts';
import type { NodeRow } from './node-rows.ts';
import { edgesOfEntity, edgesOfStatement } from './row-edges.ts';
import { groupRow, type RowGroup } from './row-groups.ts';
import { seen, seenEdge } from './seen.ts';

/** Rows that one transaction writes as `$load`. The query gives their number as `written`. */
export interface LoadBatch {
  readonly query: string;
  readonly rows: readonly object[];
}

/** Texts make rows long: a batch is full at about this many characters too. */
const longestBatch = 1_000_000;

/** What ends the rows that are gone or written anew. */
export function* endBatches({ ended }: LoadPlan, size: number): Iterable<LoadBatch> {
  for (const [label, ids] of ended) {
    yield* split(
      endNodes(label),
      ids.map((id) => ({ id })),
      size,
    );
  }
}

/** What writes the new nodes of a part. */
export function* nodeBatches(
  { nodes }: GraphRows,
  plan: LoadPlan,
  size: number,
): Iterable<LoadBatch> {
  for (const label of contentLabels) {
    const fresh = nodes[label].filter(({ id }) => plan.isFresh(label, id));
    yield* split(createNodes(label), fresh.map(toCreate), size);
  }
}

/** What links the new nodes of a part to those that are there, and those that stay to new ones. */
export function* linkBatches(
  { links, edges }: Pick<GraphRows, 'links' | 'edges'>,
  plan: LoadPlan,
  size: number,
): Iterable<LoadBatch> {
  for (const { from, to, rows } of freshLinks(links, plan)) {
    yield* split(createLinks(from, to), rows, size);
  }
  yield* split(createEdges, freshEdges(edges, plan), size);
}

/** What writes the digests of groups. */
export function groupBatches(groups: readonly RowGroup[], size: number): Iterable<LoadBatch> {
  return split(createNodes(groupLabel), groups.map(groupRow).map(toCreate), size);
}

/** Those with a new row at either end: links themselves are of no load. */
export function freshLinks(links: readonly LinkGroup[], plan: LoadPlan): LinkGroup[] {
  return links.map(({ from, to, rows }) => ({
    from,
    to,
    rows: rows.filter((row) => plan.isFresh(from, row.from) || plan.isFresh(to, row.to)),
  }));
}

/** Those of a new statement, or with a new end. */
export function freshEdges(edges: readonly EdgeRow[], plan: LoadPlan): EdgeRow[] {
  return edges.filter(
    ({ statement, from, to }) =>
      plan.isFresh('Statement', statement) ||
      plan.isFresh('Entity', from) ||
      plan.isFresh('Entity', to),
  );
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

function createLinks(from: LinkGroup['from'], to: LinkGroup['to']): string {
  return `UNWIND $rows AS row
    MATCH (a:${from} {id: row.from}) WHERE ${seen('a')}
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

function* split(query: string, rows: readonly object[], size: number): Iterable<LoadBatch> {
  let batch: object[] = [];
  let room = longestBatch;
  for (const row of rows) {
    const length = lettersOf(row);
    if (batch.length > 0 && (batch.length === size || length > room)) {
      yield { query, rows: batch };
      batch = [];
      room = longestBatch;
    }
    batch.push(row);
    room -= length;
  }
  if (batch.length > 0) yield { query, rows: batch };
}

/** Characters of all texts in a row. */
function lettersOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + lettersOf(part), 0);
}
