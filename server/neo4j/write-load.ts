import type { DataByDocument } from '../ports/data-by-document.ts';
import { type GraphRows, graphRows } from './graph-rows.ts';
import { contentLabels } from './graph-shape.ts';
import type { LinkGroup } from './link-rows.ts';
import {
  endBatches,
  groupBatches,
  type LoadBatch,
  linkBatches,
  nodeBatches,
} from './load-batches.ts';
import type { Lane } from './load-lease.ts';
import { atOnce, type LoadPlan, portions } from './load-plan.ts';
import { type NumberedLoad, writeBatch } from './loads.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import type { NodeRow } from './node-rows.ts';
import { rowDigests } from './row-digests.ts';
import { GroupGatherer } from './row-groups.ts';
import { rowSource, type WantedPart } from './row-source.ts';

export interface WriteOptions {
  /** Rows that one transaction writes. */
  readonly batchRows: number;
  /** Is told how much is written, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

export interface Written {
  readonly written: number;
  readonly ended: number;
  /** Entities that stay while what is told of them changes. */
  readonly told: readonly NodeRow[];
}

/**
 * Writes what a load is planned to, part by part: the nodes of a part beside the links of the part before,
 * since links of several parts at once would wait for each other at the entities that they lead to.
 */
export async function writeLoad(
  connection: Neo4jConnection,
  load: NumberedLoad,
  data: DataByDocument,
  plan: LoadPlan,
  { batchRows, onProgress }: WriteOptions,
): Promise<Written> {
  const written = { nodes: 0, links: 0 };
  const places = { nodes: 0, links: 0 };
  const parts = partsOf(plan);
  // What ends comes before them, and behind them the last part's links, and links across parts.
  const steps = parts.length + 3;
  let done = 0;
  const write = async (lane: Lane, batches: readonly LoadBatch[]) => {
    for (const batch of batches) {
      await writeBatch(connection, load, lane, batch, places[lane]);
      places[lane] += 1;
      written[lane] += batch.rows.length;
    }
  };
  const step = async (nodes: readonly LoadBatch[], links: readonly LoadBatch[]) => {
    await both(write('nodes', nodes), write('links', links));
    done += 1;
    onProgress(done / steps);
  };

  const ends = [...endBatches(plan, batchRows)];
  await step(ends, []);
  const ended = written.nodes;
  const gatherer = new GroupGatherer();
  const told: NodeRow[] = [];
  const acrossParts: LinkGroup[] = [];
  let links: LoadBatch[] = [];
  for (const part of parts) {
    const rows = graphRows(rowSource(data, part));
    if (!plan.groups) gatherer.add(contentLabels, rows, rowDigests(rows));
    told.push(...toldAnew(rows, plan));
    await step([...nodeBatches(rows, plan, batchRows)], links);
    acrossParts.push(...rows.links.filter(isAcrossParts));
    const within = { ...rows, links: rows.links.filter((group) => !isAcrossParts(group)) };
    links = [...linkBatches(within, plan, batchRows)];
  }
  await step([...groupBatches(plan.groups ?? gatherer.groups(), batchRows)], links);
  await step([], [...linkBatches({ links: acrossParts, edges: [] }, plan, batchRows)]);
  return { ended, written: written.nodes - ended + written.links, told };
}

/** Entities first: whatever follows leads to them. */
export function partsOf({ entities, articles, rest }: LoadPlan): WantedPart[] {
  return [
    ...[...portions(entities, atOnce.entities)].map((some) => ({ entities: some })),
    ...[...portions(articles, atOnce.articles)].map((some) => ({ articles: some })),
    { rest },
  ];
}

/** A statement may follow from one of any article. */
function isAcrossParts({ from, to }: LinkGroup): boolean {
  return from === 'Statement' && to === 'Statement';
}

/** Entities that stay while what is told of them changes. */
export function toldAnew({ nodes }: GraphRows, { isFresh }: LoadPlan): NodeRow[] {
  return nodes.Entity.filter(({ id }) => isFresh('EntityRecord', id) && !isFresh('Entity', id));
}

/** Waits for both, whatever comes of either: what one writes is not to go on behind an error of the other. */
async function both(first: Promise<void>, second: Promise<void>): Promise<void> {
  for (const result of await Promise.allSettled([first, second])) {
    if (result.status === 'rejected') throw result.reason;
  }
}
