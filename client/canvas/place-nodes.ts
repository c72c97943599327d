import type { Core } from 'cytoscape';

type Place = readonly [x: number, y: number];

/**
 * Puts the nodes where the layout and then the reader wants them; those that stand there stay. Tells
 * whether any has moved.
 */
export function placeNodes(
  cy: Core,
  laid: ReadonlyMap<string, Place>,
  moved: Readonly<Record<string, Place>>,
): boolean {
  let hasMoved = false;
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      const slug = node.id();
      const computed = node.data('computed');
      const [x, y] = moved[slug] ?? laid.get(slug) ?? [computed.x, computed.y];
      const now = node.position();
      if (now.x === x && now.y === y) return;
      hasMoved = true;
      node.position({ x, y });
    });
  });
  return hasMoved;
}
