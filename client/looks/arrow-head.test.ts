import { describe, expect, it } from 'vitest';
import { arrowHead } from './arrow-head.ts';

const origin = { x: 0, y: 0 };

describe('arrowHead', () => {
  it('points along the line, which ends within it', () => {
    const head = arrowHead({ from: origin, bends: [], to: { x: 100, y: 0 } }, 1, 1);
    expect(numbersOf(head.path)).toEqual([100, 0, 91.3, -4.35, 91.3, 4.35]);
    expect(head.course.to).toEqual({ x: 98, y: 0 });
  });

  it('is larger on a thick line', () => {
    const head = arrowHead({ from: origin, bends: [], to: { x: 100, y: 0 } }, 10, 1);
    expect(numbersOf(head.path).slice(2, 4)).toEqual([75.42, -12.29]);
  });

  it('points the way that a curve arrives', () => {
    const curve = { from: origin, bends: [{ x: 100, y: 0 }], to: { x: 100, y: 100 } };
    const [x1, y1, x2, y2, x3, y3] = numbersOf(arrowHead(curve, 1, 1).path);
    expect([x1, y1]).toEqual([100, 100]);
    expect([x2, y2]).toEqual([103.92, 91.1]);
    expect([x3, y3]).toEqual([95.23, 91.52]);
  });
});

function numbersOf(path: string): number[] {
  return (path.match(/-?[\d.]+/g) ?? []).map((number) => Math.round(Number(number) * 100) / 100);
}
