import { describe, expect, it } from 'vitest';
import { shapePoints } from './shape-points.ts';

describe('shapePoints', () => {
  it.each([
    ['diamond', 4],
    ['hexagon', 6],
    ['octagon', 8],
    ['star', 10],
  ])('draws a %s with %i corners that fills its square', (shape, corners) => {
    const points = shapePoints(shape) ?? [];
    expect(points).toHaveLength(corners);
    for (const axis of [0, 1] as const) {
      const values = points.map((point) => point[axis]);
      expect(Math.min(...values)).toBeCloseTo(-1);
      expect(Math.max(...values)).toBeCloseTo(1);
    }
  });

  it('has no corners for round shapes and for those it does not know', () => {
    expect(shapePoints('ellipse')).toBeUndefined();
    expect(shapePoints('round-rectangle')).toBeUndefined();
    expect(shapePoints('no such shape')).toBeUndefined();
  });
});
