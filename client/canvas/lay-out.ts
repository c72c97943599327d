import type { LayoutId } from '../view/layout-ids.ts';
import type { LaidGraph, Places } from './laid-graph.ts';
import { layOutApart } from './lay-out-apart.ts';
import { layOutByForces, type Spacing } from './lay-out-by-forces.ts';
import { layOutLayers } from './lay-out-layers.ts';
import { layOutRings } from './lay-out-rings.ts';

export interface LayoutTask {
  readonly layout: LayoutId;
  readonly graph: LaidGraph;
}

const plain: Spacing = { pattern: 1, end: 50, junction: 17, line: 80, push: 420, reach: 900 };
/** Further apart than the default. */
const wide: Spacing = { pattern: 1.4, end: 70, junction: 22, line: 120, push: 700, reach: 1_200 };

/**
 * The default one comes with the data; it is made here where they have none. Rings have a place of
 * their own for what is not connected, and layers show rows of kinds, whatever is connected.
 */
const ways: Record<LayoutId, (graph: LaidGraph) => Places> = {
  computed: (graph) => layOutApart(graph, (part) => layOutByForces(part, plain)),
  rings: layOutRings,
  layers: layOutLayers,
  spread: (graph) => layOutApart(graph, (part) => layOutByForces(part, wide)),
};

/** None uses chance: the same graph gives the same picture. */
export function layOut({ layout, graph }: LayoutTask): Places {
  return ways[layout](graph);
}
