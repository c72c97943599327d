import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { Lit } from '../graph/lit.ts';

/** What belongs to what is pointed at: a statement's lines and ends, or all those of a node. */
export function neighbourhoodOf(element: NodeSingular | EdgeSingular): Lit {
  const own = element.isNode() ? element.connectedEdges().toArray() : [element as EdgeSingular];
  const lines = new Set<string>();
  const nodes = new Set(element.isNode() ? [element.id()] : []);
  for (const line of own.flatMap(linesOfItsStatement)) {
    lines.add(line.data('slug'));
    nodes.add(line.data('source')).add(line.data('target'));
  }
  return { nodes, lines, chosen: new Set([element.data('slug')]) };
}

/** Of a joint statement all lines, which meet in its junction. */
function linesOfItsStatement(line: EdgeSingular): EdgeSingular[] {
  if (line.data('direct')) return [line];
  // By its id: to ask a line for its ends makes a collection of each.
  return line.cy().getElementById(line.data('statement')).connectedEdges().toArray();
}
