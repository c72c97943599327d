import type { LayoutId } from '../view/layout-ids.ts';
import type { LaidGraph, Places } from './laid-graph.ts';
import { layOutLayers } from './lay-out-layers.ts';
import { layOutRings } from './lay-out-rings.ts';
import { layOutSpread } from './lay-out-spread.ts';

/** A layout that is made in the browser; the default one comes with the data. */
export type MadeLayout = Exclude<LayoutId, 'computed'>;

export interface LayoutTask {
  readonly layout: MadeLayout;
  readonly graph: LaidGraph;
}

const ways: Record<MadeLayout, (graph: LaidGraph) => Places> = {
  rings: layOutRings,
  layers: layOutLayers,
  spread: layOutSpread,
};

/** None uses chance: the same graph gives the same picture. */
export function layOut({ layout, graph }: LayoutTask): Places {
  return ways[layout](graph);
}
