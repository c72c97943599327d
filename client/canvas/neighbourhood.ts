import type { Core } from 'cytoscape';
import type { Lit } from '../graph/lit.ts';

/** What lights up under the pointer: a statement's lines and ends, or all those of a node. */
export function neighbourhoodOf(cy: Core, slug: string): Lit | null {
  const node = cy.getElementById(slug);
  const own = linesOf(cy, new Set([slug]));
  const around = own.nonempty()
    ? own
    : linesOf(cy, new Set(node.connectedEdges().map((line): string => line.data('statement'))));
  if (around.empty() && node.empty()) return null;
  return {
    nodes: new Set([...node.map((one) => one.id()), ...around.connectedNodes().map((n) => n.id())]),
    lines: new Set(around.map((line): string => line.data('slug'))),
    chosen: new Set([slug]),
  };
}

function linesOf(cy: Core, statements: ReadonlySet<string>) {
  return cy.edges().filter((line) => statements.has(line.data('statement')));
}
