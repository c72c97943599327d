import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LaidGraph, Places } from './laid-graph.ts';
import { createLayouts } from './layouts.ts';

const graph = (): LaidGraph => ({ nodes: [], lines: [], centre: 0 });
const places: Places = [[1, 2]];

class FakeWorker {
  tasks: unknown[] = [];
  isEnded = false;
  answer: (event: { data: Places }) => void = () => {};
  fail: () => void = () => {};
  constructor() {
    workers.push(this);
  }
  addEventListener(name: string, listen: FakeWorker['answer']) {
    if (name === 'message') this.answer = listen;
    if (name === 'error') this.fail = () => listen({ data: [] });
  }
  postMessage(task: unknown) {
    this.tasks.push(task);
  }
  terminate() {
    this.isEnded = true;
  }
}
let workers: FakeWorker[];
let told: string[];

beforeEach(() => {
  workers = [];
  told = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

const open = () =>
  createLayouts({
    onMade: () => told.push('made'),
    onBusy: (isBusy) => told.push(isBusy ? 'busy' : 'idle'),
  });

describe('layouts', () => {
  it('are made once for a graph', () => {
    const layouts = open();
    const one = graph();
    expect(layouts.of('spread', one)).toBeUndefined();
    // Asked again before it is made, as at each tick in the legend.
    expect(layouts.of('spread', one)).toBeUndefined();
    workers[0]?.answer({ data: places });
    expect(layouts.of('spread', one)).toBe(places);
    expect(workers.map(({ tasks }) => tasks.length)).toEqual([1]);
    expect(told).toEqual(['busy', 'idle', 'made']);
  });

  it('are made anew for another graph, by the same thread', () => {
    const layouts = open();
    layouts.of('spread', graph());
    workers[0]?.answer({ data: places });
    expect(layouts.of('spread', graph())).toBeUndefined();
    expect(workers.map(({ tasks }) => tasks.length)).toEqual([2]);
  });

  it('drop what is being made when another is asked for', () => {
    const layouts = open();
    const one = graph();
    layouts.of('spread', one);
    layouts.of('rings', one);
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    workers[0]?.answer({ data: places });
    workers[1]?.answer({ data: [[3, 4]] });
    expect(layouts.of('rings', one)).toEqual([[3, 4]]);
  });

  describe('where there is no thread', () => {
    const alone: LaidGraph = { nodes: [{ x: 5, y: 6, layer: 0 }], lines: [], centre: 0 };
    const areMade = (layouts: ReturnType<typeof open>) =>
      vi.waitFor(() => {
        expect(told).toEqual(['busy', 'idle', 'made']);
        expect(layouts.of('rings', alone)).toEqual([[0, 0]]);
      });

    it('are made by the page', async () => {
      vi.stubGlobal('Worker', () => {
        throw new DOMException('The policy forbids it.', 'SecurityError');
      });
      const layouts = open();
      expect(layouts.of('rings', alone)).toBeUndefined();
      await areMade(layouts);
    });

    it('are not made by the page once none is wanted any longer', async () => {
      vi.stubGlobal('Worker', undefined);
      const layouts = open();
      layouts.of('rings', alone);
      layouts.drop();
      await new Promise((resolve) => setTimeout(resolve));
      expect(told).toEqual(['busy', 'idle']);
    });

    it('are made by the page once the thread has failed', async () => {
      const layouts = open();
      layouts.of('rings', alone);
      workers[0]?.fail();
      await areMade(layouts);
      layouts.of('spread', alone);
      expect(workers).toHaveLength(1);
    });
  });

  it('drop what is being made when none is wanted any longer', () => {
    const layouts = open();
    layouts.of('spread', graph());
    layouts.drop();
    expect(workers[0]?.isEnded).toBe(true);
    expect(told).toEqual(['busy', 'idle']);
  });
});
