import { describe, expect, it } from 'vitest';
import { wheelZoom } from './wheel-zoom.ts';

const turned = (deltaY: number, deltaMode = 0, ctrlKey = false) =>
  wheelZoom({ deltaY, deltaMode, ctrlKey });

describe('wheelZoom', () => {
  it('brings a notch a quarter closer, and as far away again', () => {
    expect(turned(-100)).toBeCloseTo(1.284, 3);
    expect(turned(-100) * turned(100)).toBeCloseTo(1);
  });

  it('takes three lines for a notch', () => {
    expect(turned(-3, 1)).toBeCloseTo(1.281, 3);
  });

  it('takes a page, as some mice turn, for more than a notch', () => {
    expect(turned(-0.25, 2)).toBeCloseTo(1.284, 3);
  });

  it('zooms no more than half as much again at once, however far the wheel turns', () => {
    for (const deltaMode of [0, 1, 2]) {
      expect(turned(-2_000, deltaMode)).toBe(1.5);
      expect(turned(2_000, deltaMode)).toBe(1 / 1.5);
    }
  });

  it('follows a pinch on a trackpad, whose steps are small', () => {
    expect(turned(-4, 0, true)).toBeCloseTo(1.041, 3);
  });
});
