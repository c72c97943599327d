import type { Ontology } from '../../graph-seed/model/ontology.ts';
import { StoreError } from '../ports/store-error.ts';
import { type ContentLabel, contentLabels, ownLabels } from './graph-shape.ts';
import { type EdgeRow, edgeRows, type LinkGroup, linkRows } from './link-rows.ts';
import { type NodeRow, nodeRows } from './node-rows.ts';
import type { RowSource } from './row-source.ts';

/** What a part of a data set is in Neo4j. */
export interface GraphRows {
  readonly nodes: Readonly<Record<ContentLabel, readonly NodeRow[]>>;
  readonly links: readonly LinkGroup[];
  readonly edges: readonly EdgeRow[];
}

/** All rows of a part. Throws a StoreError where it names an id that the data set does not hold. */
export function graphRows(source: RowSource): GraphRows {
  refuseOwnLabels(source.ontology);
  const rows = { nodes: nodeRows(source), links: linkRows(source), edges: edgeRows(source) };
  refuseLooseEnds(rows, source);
  return rows;
}

function refuseOwnLabels({ kinds }: Ontology): void {
  for (const { id } of kinds) {
    if (ownLabels.has(id))
      throw new Error(`No kind can be named ${id}: the Neo4j adapter uses it.`);
  }
}

/** A link to what is gone would not be written again, and nobody would notice. */
function refuseLooseEnds({ nodes, links, edges }: GraphRows, source: RowSource): void {
  const ids = new Map<string, ReadonlySet<string>>(
    contentLabels.map((label) => [label, new Set(nodes[label].map(({ id }) => id))]),
  );
  const isHeld = (label: string, id: string) => {
    if (ids.get(label)?.has(id)) return true;
    if (label === 'Entity') return source.entityOf(id) !== undefined;
    return label === 'Statement' && source.isStatement(id);
  };
  const isWhole =
    links.every(({ from, to, rows }) =>
      rows.every((row) => isHeld(from, row.from) && isHeld(to, row.to)),
    ) && edges.every(({ from, to }) => isHeld('Entity', from) && isHeld('Entity', to));
  if (isWhole) return;
  const message =
    'The data set names an id that it does not hold; npm run seed -- check says which.';
  throw new StoreError('STORE_FAILED', message);
}
