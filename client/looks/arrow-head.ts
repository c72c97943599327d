import { between, type LineCourse } from './line-course.ts';
import type { Point } from './point.ts';

/** An arrow head, and where the line that carries it ends within it. */
export interface ArrowHead {
  readonly path: string;
  readonly course: LineCourse;
}

/** The triangle that Cytoscape draws at the end of a line; thick lines have a larger one. */
export function arrowHead(course: LineCourse, lineWidth: number, scale: number): ArrowHead {
  const { from, bends, to } = course;
  const size = Math.max((lineWidth * 13.37) ** 0.9, 29) * scale;
  const towards = bends.at(-1) ?? from;
  const inset = (2 * lineWidth * scale) / Math.hypot(to.x - towards.x, to.y - towards.y);
  const end = between(to, towards, Math.min(1, inset));
  const start = bends.length > 1 ? between(bends.at(-2) ?? from, towards, 0.5) : from;
  const near = onCurve(start, towards, end, 0.9);
  const angle = Math.atan2(to.y - near.y, to.x - near.x);
  const corner = (side: 1 | -1): Point => {
    const [back, out] = [-0.3 * size, side * 0.15 * size];
    return {
      x: to.x + back * Math.cos(angle) - out * Math.sin(angle),
      y: to.y + back * Math.sin(angle) + out * Math.cos(angle),
    };
  };
  const [left, right] = [corner(-1), corner(1)];
  return {
    path: `M${to.x} ${to.y}L${left.x} ${left.y}L${right.x} ${right.y}Z`,
    course: { from, bends, to: end },
  };
}

function onCurve(a: Point, bend: Point, b: Point, share: number): Point {
  return between(between(a, bend, share), between(bend, b, share), share);
}
