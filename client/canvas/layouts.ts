import type { LayoutId } from '../view/layout-ids.ts';
import type { LaidGraph, Places } from './laid-graph.ts';
import { type LayoutTask, layOut } from './lay-out.ts';
import { layoutWorkerAddress } from './layout-worker-address.ts';

/** Makes layouts in a thread of its own; where none can be had, in the page's, which waits for it. */
export interface Layouts {
  /**
   * The places of a layout, where they are known; else they are made, what was being made is
   * dropped, and `onMade` is told.
   */
  of(layout: LayoutId, graph: LaidGraph): Places | undefined;
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
  const known = new WeakMap<LaidGraph, Map<LayoutId, Places>>();
  let worker: Worker | undefined;
  let making: LayoutTask | undefined;
  let hasThreads = true;
  const made = (task: LayoutTask, places: Places) => {
    if (making !== task) return;
    making = undefined;
    known.set(task.graph, (known.get(task.graph) ?? new Map()).set(task.layout, places));
    onBusy(false);
    onMade();
  };
  /** A policy, a file that is gone or an old browser may be in the way of a thread. */
  const makeHere = (task: LayoutTask) => {
    hasThreads = false;
    worker = undefined;
    // After what is shown of its being made.
    setTimeout(() => {
      if (making === task) made(task, layOut(task));
    });
  };
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
      if (making && worker === opened) made(making, data);
    });
    opened.addEventListener('error', () => {
      if (making && worker === opened) makeHere(making);
    });
    return opened;
  };
  const send = (task: LayoutTask) => {
    if (!hasThreads) return makeHere(task);
    try {
      worker ??= open();
      worker.postMessage(task);
    } catch {
      makeHere(task);
    }
  };
  return {
    of: (layout, graph) => {
      const places = known.get(graph)?.get(layout);
      if (making?.layout === layout && making.graph === graph) return undefined;
      drop();
      if (places) return places;
      making = { layout, graph };
      onBusy(true);
      send(making);
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
