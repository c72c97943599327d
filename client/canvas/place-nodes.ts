import type { CollectionReturnValue, Core, NodeSingular } from 'cytoscape';
import type { Scene } from './canvas.ts';
import { layouts } from './layouts.ts';

/**
 * Puts the shown nodes where the layout and then the reader wants them. All of it follows from the
 * scene, so that the same address gives the same picture.
 */
export function placeNodes(
  cy: Core,
  shown: CollectionReturnValue,
  { layout: id, moved }: Scene,
  chosen: ReadonlySet<string>,
): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      node.position({ ...node.data('computed') });
    });
  });
  const layout = layouts.find((one) => one.id === id);
  const options = layout?.options?.((node: NodeSingular) => chosen.has(node.id()));
  if (options && shown.nodes().nonempty()) {
    shown.layout(options).run();
  }
  cy.batch(() => {
    for (const [slug, [x, y]] of Object.entries(moved)) {
      const node = cy.getElementById(slug);
      if (node.nonempty()) node.position({ x, y });
    }
  });
}
