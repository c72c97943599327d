import type { LayoutOptions, NodeSingular } from 'cytoscape';
import type { LayoutId } from '../view/layout-ids.ts';

interface Layout {
  readonly id: LayoutId;
  /** Absent where the computed coordinates are the layout. */
  readonly options?: (isChosen: (node: NodeSingular) => boolean) => LayoutOptions;
}

/** The view is not the layout's to move. */
const still = { fit: false, animate: false } as const;

/** Every layout that a reader can choose; menus are drawn from this list. None uses chance. */
export const layouts: readonly Layout[] = [
  { id: 'computed' },
  {
    id: 'rings',
    options: (isChosen) => ({
      name: 'concentric',
      ...still,
      minNodeSpacing: 46,
      startAngle: -Math.PI / 2,
      concentric: (node) => (isChosen(node) ? 1_000 : Math.ceil(Math.sqrt(node.degree(false)))),
      levelWidth: () => 1,
    }),
  },
  {
    id: 'tree',
    options: () => ({
      name: 'breadthfirst',
      ...still,
      directed: false,
      spacingFactor: 1.2,
      avoidOverlap: true,
      nodeDimensionsIncludeLabels: false,
      boundingBox: { x1: 0, y1: 0, w: 2_600, h: 1_500 },
    }),
  },
  {
    id: 'spread',
    options: () => ({
      name: 'cose',
      ...still,
      randomize: false,
      idealEdgeLength: () => 120,
      nodeRepulsion: () => 90_000,
      nodeOverlap: 24,
      gravity: 0.6,
      numIter: 600,
    }),
  },
];
