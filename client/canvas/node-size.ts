import type { NodeSingular } from 'cytoscape';
import type { Sizes } from '../looks/sizes.ts';

/** Diameter of a node, in units of the drawing. */
export function nodeSize(node: NodeSingular, sizes: Sizes): number {
  return sizes.node(node.data('type'), node.data('degree'));
}
