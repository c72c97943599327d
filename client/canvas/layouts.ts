import type { LaidGraph, Places } from './laid-graph.ts';
import type { LayoutTask, MadeLayout } from './lay-out.ts';
import { layoutWorkerAddress } from './layout-worker-address.ts';

/** Makes layouts in a thread of its own. */
export interface Layouts {
  /**
   * The places of a layout, where they are known; else they are made, what was being made is
   * dropped, and `onMade` is told.
   */
  of(layout: MadeLayout, graph: LaidGraph): Places | undefined;
  /** Nothing is waited for any longer. */
  drop(): void;
  destroy(): void;
}

export interface LayoutsOptions {
  readonly onMade: () => void;
  /** Whether something is being made. */
  readonly onBusy: (isBusy: boolean) => void;
}

export function createLayouts({ onMade, onBusy }: LayoutsOptions): Layouts {
  /** Of each graph, as long as somebody has it. */
  const known = new WeakMap<LaidGraph, Map<MadeLayout, Places>>();
  let worker: Worker | undefined;
  let making: LayoutTask | undefined;
  const drop = () => {
    // A thread cannot be asked to stop.
    if (making) worker?.terminate();
    if (making) worker = undefined;
    if (making) onBusy(false);
    making = undefined;
  };
  const open = (): Worker => {
    const opened = new Worker(layoutWorkerAddress(), { type: 'module' });
    opened.addEventListener('message', ({ data }: MessageEvent<Places>) => {
      if (!making || worker !== opened) return;
      const { graph, layout } = making;
      making = undefined;
      known.set(graph, (known.get(graph) ?? new Map()).set(layout, data));
      onBusy(false);
      onMade();
    });
    opened.addEventListener('error', drop);
    return opened;
  };
  return {
    of: (layout, graph) => {
      const places = known.get(graph)?.get(layout);
      if (making?.layout === layout && making.graph === graph) return undefined;
      drop();
      if (places) return places;
      worker ??= open();
      making = { layout, graph };
      onBusy(true);
      worker.postMessage(making);
      return undefined;
    },
    drop,
    destroy: () => {
      making = undefined;
      worker?.terminate();
      worker = undefined;
    },
  };
}
