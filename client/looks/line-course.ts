import type { Point } from './point.ts';

/** The way of a line: straight, or around one or more points that it bends towards. */
export interface LineCourse {
  readonly from: Point;
  readonly bends: readonly Point[];
  readonly to: Point;
}

/** The course as an SVG path: between two bends the curve passes their middle, as Cytoscape's. */
export function coursePath({ from, bends, to }: LineCourse): string {
  const start = `M${from.x} ${from.y}`;
  if (bends.length === 0) return `${start}L${to.x} ${to.y}`;
  const curves = bends.map((bend, index) => {
    const next = bends[index + 1];
    const end = next ? between(bend, next, 0.5) : to;
    return `Q${bend.x} ${bend.y} ${end.x} ${end.y}`;
  });
  return start + curves.join('');
}

/** The point at a share of the way. */
export function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
