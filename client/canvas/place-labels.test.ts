import { describe, expect, it } from 'vitest';
import type { Box } from './box.ts';
import { placeLabels } from './place-labels.ts';

const box = (left: number, top: number): Box => ({ left, top, right: left + 10, bottom: top + 5 });
const at = (id: string, ...boxes: Box[]) => ({
  id,
  places: boxes.map((one, side) => ({ side, box: one })),
});
const mark = (id: string, left: number, top: number, mayBeCovered = false) => ({
  id,
  box: box(left, top),
  mayBeCovered,
});

const spacing = { cell: 10, room: 3 };

/** The side that each name gets, by its id. */
function placed(candidates: ReturnType<typeof at>[], marks: ReturnType<typeof mark>[] = []) {
  const work = placeLabels(candidates, marks, spacing);
  for (;;) {
    const step = work.next();
    if (step.done) {
      return Object.fromEntries([...step.value].map(([id, { side }]) => [id, side]));
    }
  }
}

describe('placeLabels', () => {
  it('shows names that do not touch, in their best place', () => {
    expect(placed([at('a', box(0, 0)), at('b', box(20, 0))])).toEqual({ a: 0, b: 0 });
  });

  it('gives a later name another place, or none', () => {
    const candidates = [
      at('a', box(0, 0)),
      at('b', box(5, 0), box(30, 0)),
      at('c', box(2, 2), box(28, 1)),
    ];
    expect(placed(candidates)).toEqual({ a: 0, b: 1 });
  });

  it('leaves room between two names side by side, and none is needed above or below', () => {
    expect(placed([at('a', box(0, 0)), at('b', box(12, 0), box(13, 0))])).toEqual({ a: 0, b: 1 });
    expect(placed([at('a', box(0, 0)), at('b', box(0, 5))])).toEqual({ a: 0, b: 0 });
  });

  it('keeps names off the marks of other nodes, not off their own', () => {
    const candidates = [at('far', box(90, 90)), at('a', box(5, 0)), at('b', box(5, 0))];
    expect(placed(candidates, [mark('b', 0, 0)])).toEqual({ far: 0, b: 0 });
  });

  it('covers a mark that may be covered where no place is clear', () => {
    const candidates = [
      at('far', box(90, 90)),
      at('clear', box(0, 0), box(50, 0)),
      at('covering', box(3, 0)),
    ];
    expect(placed(candidates, [mark('x', 0, 0, true)])).toEqual({ far: 0, clear: 1, covering: 0 });
  });

  it('shows the first name whatever it covers', () => {
    expect(placed([at('a', box(0, 0))], [mark('x', 0, 0)])).toEqual({ a: 0 });
  });

  it('counts a candidate that comes twice once, where it came first', () => {
    expect(placed([at('a', box(0, 0)), at('a', box(50, 0))])).toEqual({ a: 0 });
  });

  it('pauses before each, so that no look at many is long', () => {
    const many = Array.from({ length: 60 }, (_, index) => at(`${index}`, box(index * 20, 0)));
    const work = placeLabels(many, [], spacing);
    let pauses = 0;
    while (!work.next().done) pauses += 1;
    expect(pauses).toBe(60);
  });
});
