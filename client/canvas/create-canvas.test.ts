import type { CytoscapeOptions } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Drawing } from '../graph/drawing.ts';
import type { CanvasController, Scene } from './canvas.ts';
import { createCanvas } from './create-canvas.ts';

// Headless, Cytoscape keeps the whole model and paints nothing.
vi.mock('cytoscape', async (original) => {
  const { default: cytoscape } = await original<{ default: typeof import('cytoscape') }>();
  return {
    default: ({ container: _, ...options }: CytoscapeOptions) =>
      cytoscape({ ...options, headless: true }),
  };
});

const words = (zh: string) => ({ zh, en: zh });
const node = (slug: string, x: number): Drawing['nodes'][number] => ({
  slug,
  type: 'ENTITY',
  kind: null,
  x,
  y: 0,
  label: words(slug),
  degree: 1,
  layer: 0,
});
const drawing: Drawing = {
  nodes: [node('a', 0), node('b', 100)],
  lines: [
    {
      slug: 'a-b',
      source: 'a',
      target: 'b',
      role: 'DIRECT',
      statement: 'a-b',
      fact: 'a-b',
      label: words('a-b'),
      inferred: false,
      family: 'WORK',
      status: null,
      standing: 'STATED',
    },
  ],
};
const scene: Scene = {
  nodes: new Set(['a', 'b']),
  lines: new Set(['a-b']),
  more: new Map(),
  moved: {},
  pinned: [],
  layout: 'computed',
  laidOut: null,
};

/** Observers that still watch the container. */
let watching: Set<object>;
let container: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  watching = new Set();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {
        watching.add(this);
      }
      disconnect() {
        watching.delete(this);
      }
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  // Letters are estimated.
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
  // All that is asked of it where nothing is painted.
  container = { dataset: {}, style: {} } as HTMLElement;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(): CanvasController {
  const canvas = createCanvas(container, {
    language: 'zh',
    theme: 'light',
    onSelect: () => {},
    onMenu: () => {},
    onToggle: () => {},
    onMove: () => {},
  });
  canvas.setData(drawing);
  canvas.setScene(scene);
  canvas.zoomBy(2);
  return canvas;
}

describe('a canvas', () => {
  it('tells where nodes stand while it is there', () => {
    const canvas = open();
    expect(canvas.placeOf('a')).toEqual([0, 0]);
    expect(canvas.next('a', 'right')).toEqual({ type: 'entity', slug: 'b' });
    expect(container.dataset.viewport).toMatch(/^\S+ \S+ \S+$/);
    expect([watching.size, vi.getTimerCount()]).toEqual([1, 1]);
  });

  it('lays out a drawing that came without places, and shows it meanwhile', () => {
    const canvas = open();
    canvas.setData({
      ...drawing,
      nodes: drawing.nodes.map((one) => ({ ...one, x: null, y: null })),
    });
    const apart = () => {
      const [ax = 0, ay = 0] = canvas.placeOf('a') ?? [];
      const [bx = 0, by = 0] = canvas.placeOf('b') ?? [];
      return Math.hypot(ax - bx, ay - by);
    };
    expect([container.ariaBusy, Math.round(apart())]).toEqual(['true', 90]);
    vi.runOnlyPendingTimers();
    expect([container.ariaBusy, apart() > 95]).toEqual(['false', true]);
    canvas.destroy();
  });

  it('can always show the whole, and zooms out no further', () => {
    const canvas = open();
    canvas.setScene({ ...scene, moved: { b: [50_000, 0] } });
    const across = () => {
      const [x = 0, , zoom = 0] = container.dataset.viewport?.split(' ').map(Number) ?? [];
      return [x, x + 50_000 * zoom];
    };
    canvas.fit();
    // Without a screen, Cytoscape takes one pixel for the width; a sixth is left free on each side.
    const whole = [expect.closeTo(0.16), expect.closeTo(0.84)];
    expect(across()).toEqual(whole);
    canvas.zoomBy(0.01);
    expect(across()).toEqual(whole);
  });

  it('may be destroyed twice, and leaves nothing behind', () => {
    const canvas = open();
    canvas.destroy();
    expect([watching.size, vi.getTimerCount()]).toEqual([0, 0]);
    expect(() => canvas.destroy()).not.toThrow();
  });

  it('does nothing once it is destroyed, whatever is asked', async () => {
    const canvas = open();
    canvas.destroy();
    const stood = container.dataset.viewport;
    canvas.setData(drawing);
    canvas.setScene({ ...scene, layout: 'rings' });
    canvas.light({ chosen: new Set(['a']), nodes: new Set(['a']), lines: new Set() });
    canvas.setTheme('dark');
    canvas.setLanguage('en');
    canvas.fit();
    canvas.zoomBy(0.5);
    expect(canvas.placeOf('a')).toBeUndefined();
    expect(canvas.pixelOf('a')).toBeUndefined();
    expect(canvas.next(null, 'right')).toBeUndefined();
    await expect(canvas.picture({ type: 'svg', title: '', source: [] })).rejects.toThrow(
      'The canvas is gone.',
    );
    expect([container.dataset.viewport, vi.getTimerCount()]).toEqual([stood, 0]);
  });

  it('makes room for another in the same place', () => {
    open().destroy();
    const second = open();
    expect(second.placeOf('b')).toEqual([100, 0]);
    expect(watching.size).toBe(1);
  });
});
