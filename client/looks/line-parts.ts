import { arrowHead } from './arrow-head.ts';
import { broken } from './broken.ts';
import { coursePath, type LineCourse } from './line-course.ts';
import type { LineLook } from './looks.ts';
import type { Paints } from './paints.ts';
import { type SvgPart, svgPart } from './svg-part.ts';

/** A line of a look, as Cytoscape draws it. */
export function lineParts(
  { ink, width, stroke, hasArrow, glow, opacity }: LineLook,
  course: LineCourse,
  { palette, sizes }: Paints,
): SvgPart[] {
  const colour = palette[ink];
  const arrow = hasArrow ? arrowHead(course, width * sizes.line, sizes.arrow) : undefined;
  const d = coursePath(arrow?.course ?? course);
  const stroked = (stroke: string, width: number, more = {}) =>
    svgPart('path', { d, fill: 'none', stroke, strokeWidth: width * sizes.line, ...more });
  const body = [stroked(colour, width, broken(stroke, sizes.line))];
  if (arrow) body.push(svgPart('path', { d: arrow.path, fill: colour }));
  const parts = [svgPart('g', { opacity }, body)];
  if (glow) {
    const { ink, reach, opacity } = glow;
    parts.unshift(stroked(palette[ink], 2 * reach, { strokeLinecap: 'round', opacity }));
  }
  return parts;
}
