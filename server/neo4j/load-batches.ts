import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { type GenerationLabel, generationLabels, ownLabels } from './graph-shape.ts';
import { linkRows } from './link-rows.ts';
import { nodeRows } from './node-rows.ts';

/** Rows that one transaction writes. The query gives their number as `written`. */
export interface LoadBatch {
  readonly query: string;
  readonly rows: readonly object[];
}

/** Texts make rows long: a batch is full at this many characters too. */
const longestBatch = 1_000_000;

/** What it takes to write a data set: first all nodes, then what links them. */
export function loadBatches(dataSet: DataSet, batchRows: number): readonly LoadBatch[] {
  refuseOwnLabels(dataSet);
  const nodes = nodeRows(dataSet);
  const steps: LoadBatch[] = [
    ...generationLabels.map((label) => ({ query: createNodes(label), rows: nodes[label] })),
    ...linkRows(dataSet).map(({ from, to, rows }) => ({ query: createLinks(from, to), rows })),
  ];
  return steps.flatMap(({ query, rows }) =>
    split(rows, batchRows).map((part) => ({ query, rows: part })),
  );
}

function createNodes(label: GenerationLabel): string {
  return `UNWIND $rows AS row
    CREATE (n:${label} {generation: $generation, id: row.id})
    SET n:$(row.labels), n += row.properties
    RETURN count(*) AS written`;
}

function createLinks(from: GenerationLabel, to: GenerationLabel): string {
  return `UNWIND $rows AS row
    MATCH (a:${from} {generation: $generation, id: row.from})
    MATCH (b:${to} {generation: $generation, id: row.to})
    CREATE (a)-[link:$(row.type)]->(b)
    SET link += row.properties
    RETURN count(*) AS written`;
}

function split<T extends object>(rows: readonly T[], batchRows: number): T[][] {
  const batches: T[][] = [];
  let room = 0;
  for (const row of rows) {
    const length = JSON.stringify(row).length;
    const last = batches.at(-1);
    if (last && last.length < batchRows && length <= room) {
      last.push(row);
      room -= length;
    } else {
      batches.push([row]);
      room = longestBatch - length;
    }
  }
  return batches;
}

function refuseOwnLabels({ ontology }: DataSet): void {
  for (const { id } of ontology.kinds) {
    if (ownLabels.has(id))
      throw new Error(`No kind can be named ${id}: the Neo4j adapter uses it.`);
  }
}
