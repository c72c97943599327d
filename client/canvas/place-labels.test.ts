import { describe, expect, it } from 'vitest';
import { type Box, placeLabels } from './place-labels.ts';

const box = (left: number, top: number): Box => ({ left, top, right: left + 10, bottom: top + 5 });
const at = (id: string, ...boxes: Box[]) => ({
  id,
  places: boxes.map((one, side) => ({ side, box: one })),
});
const noMarks = { boxes: [], mayBeCovered: false };

describe('placeLabels', () => {
  it('shows names that do not touch, in their best place', () => {
    expect([...placeLabels([at('a', box(0, 0)), at('b', box(20, 0))], noMarks)]).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
  });

  it('gives a later name another place, or none', () => {
    const candidates = [
      at('a', box(0, 0)),
      at('b', box(5, 0), box(30, 0)),
      at('c', box(2, 2), box(28, 1)),
    ];
    expect([...placeLabels(candidates, noMarks)]).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });

  it('keeps names off the marks of other nodes, not off their own', () => {
    const marks = { boxes: [{ id: 'b', box: box(0, 0) }], mayBeCovered: false };
    const candidates = [at('far', box(90, 90)), at('a', box(5, 0)), at('b', box(5, 0))];
    expect([...placeLabels(candidates, marks).keys()]).toEqual(['far', 'b']);
  });

  it('covers a mark where it may and no better place is left', () => {
    const marks = { boxes: [{ id: 'x', box: box(0, 0) }], mayBeCovered: true };
    const candidates = [at('far', box(90, 90)), at('a', box(5, 0)), at('b', box(0, 0), box(50, 0))];
    expect(Object.fromEntries(placeLabels(candidates, marks))).toEqual({ far: 0, a: 0, b: 1 });
  });

  it('counts a candidate that comes twice once, where it came first', () => {
    expect([...placeLabels([at('a', box(0, 0)), at('a', box(50, 0))], noMarks)]).toEqual([
      ['a', 0],
    ]);
  });
});
