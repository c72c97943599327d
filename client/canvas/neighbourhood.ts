import type { CollectionReturnValue, Core } from 'cytoscape';

/** What a slug stands for in the drawing, and what belongs to it. */
export interface Neighbourhood {
  readonly chosen: CollectionReturnValue;
  /** The chosen with every statement it takes part in and all their ends. */
  readonly lit: CollectionReturnValue;
}

/** The neighbourhood of an entity, a ghost or a statement; undefined where it is not drawn. */
export function neighbourhoodOf(cy: Core, slug: string): Neighbourhood | undefined {
  const lines = linesOfStatements(cy, new Set([slug]));
  if (lines.nonempty()) {
    const junction = cy.getElementById(slug);
    const chosen = junction.nonempty() ? junction : lines;
    return { chosen: chosen.union(cy.collection()), lit: lines.union(lines.connectedNodes()) };
  }
  const node = cy.getElementById(slug);
  if (node.empty()) return undefined;
  const statements = new Set(node.connectedEdges().map((line): string => line.data('statement')));
  const around = linesOfStatements(cy, statements);
  return { chosen: node, lit: around.union(around.connectedNodes()).union(node) };
}

function linesOfStatements(cy: Core, statements: ReadonlySet<string>) {
  return cy.edges().filter((line) => statements.has(line.data('statement')));
}
