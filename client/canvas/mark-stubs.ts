import type { Core } from 'cytoscape';
import { sizesAt, stepOfZoom } from '../looks/sizes.ts';
import { nodeSize } from './node-size.ts';

/** The way that an arc over two nodes goes. */
export type Stub = 'right' | 'left' | null;

/**
 * Marks the lines whose ends stand on one another, so that nothing of a straight line could be seen
 * at any zoom; they are drawn as arcs over both ends.
 */
export function markStubs(cy: Core): void {
  const sizes = sizesAt(stepOfZoom(cy.maxZoom()));
  cy.batch(() => {
    cy.edges('[!isLoop]').forEach((edge) => {
      const [from, to] = [edge.source(), edge.target()];
      const across = to.position('x') - from.position('x');
      const away = Math.hypot(across, to.position('y') - from.position('y'));
      const isCovered = away <= (nodeSize(from, sizes) + nodeSize(to, sizes)) / 2;
      const stub: Stub = isCovered ? (across < 0 ? 'left' : 'right') : null;
      if (edge.data('stub') !== stub) edge.data('stub', stub);
    });
  });
}
