import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { StoreError } from '../ports/store-error.ts';
import { type ContentLabel, contentLabels, ownLabels, termLabel } from './graph-shape.ts';
import { type EdgeRow, edgeRows, type LinkGroup, linkRows } from './link-rows.ts';
import { type NodeRow, nodeRows } from './node-rows.ts';

/** What a data set is in Neo4j. */
export interface GraphRows {
  readonly nodes: Readonly<Record<ContentLabel, readonly NodeRow[]>>;
  readonly links: readonly LinkGroup[];
  readonly edges: readonly EdgeRow[];
}

/** All rows of a data set. Throws a StoreError where it names an id that it does not hold. */
export function graphRows(dataSet: DataSet): GraphRows {
  refuseOwnLabels(dataSet);
  const rows = { nodes: nodeRows(dataSet), links: linkRows(dataSet), edges: edgeRows(dataSet) };
  refuseLooseEnds(rows);
  return rows;
}

function refuseOwnLabels({ ontology }: DataSet): void {
  for (const { id } of ontology.kinds) {
    if (ownLabels.has(id))
      throw new Error(`No kind can be named ${id}: the Neo4j adapter uses it.`);
  }
}

/** A link to what is gone would not be written again, and nobody would notice. */
function refuseLooseEnds({ nodes, links, edges }: GraphRows): void {
  const ids = new Map<string, ReadonlySet<string>>(
    contentLabels.map((label) => [label, new Set(nodes[label].map(({ id }) => id))]),
  );
  const isHeld = (label: string, id: string) => label === termLabel || ids.get(label)?.has(id);
  const isWhole =
    links.every(({ from, to, rows }) =>
      rows.every((row) => isHeld(from, row.from) && isHeld(to, row.to)),
    ) && edges.every(({ from, to }) => isHeld('Entity', from) && isHeld('Entity', to));
  if (isWhole) return;
  const message =
    'The data set names an id that it does not hold; npm run seed -- check says which.';
  throw new StoreError('STORE_FAILED', message);
}
