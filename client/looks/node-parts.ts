import { broken } from './broken.ts';
import type { Ink, NodeLook } from './looks.ts';
import type { Paints } from './paints.ts';
import { circlePath, shapePath } from './shape-path.ts';
import { type SvgPart, svgPart } from './svg-part.ts';

interface NodeForm {
  readonly shape: string;
  /** Diameter. */
  readonly size: number;
  /** Of its kind. */
  readonly colour: string;
}

/** A node of a look around the origin, as Cytoscape draws it. */
export function nodeParts(
  { fill, ring, glow, opacity }: NodeLook,
  { shape, size, colour }: NodeForm,
  { palette, sizes }: Paints,
): SvgPart[] {
  const colourOf = (ink: Ink) => (ink === 'kind' ? colour : palette[ink]);
  const d = shapePath(shape, size, sizes.rounding(size));
  const body = [svgPart('path', { d, fill: colourOf(fill) })];
  const addRing = (stroke: string, width: number, more = {}) =>
    body.push(svgPart('path', { d, fill: 'none', stroke, strokeWidth: width, ...more }));
  if (ring) {
    const width = ring.width * sizes.line;
    addRing(colourOf(ring.ink), width, broken(ring.stroke, sizes.line));
    if (ring.stroke === 'double') {
      // What is behind the node is seen between the two rings.
      addRing(palette.background, width / 3);
      if (glow) addRing(palette[glow.ink], width / 3, { opacity: glow.opacity });
    }
  }
  const parts = [svgPart('g', { opacity }, body)];
  if (glow) {
    const around = circlePath(size / 2 + glow.reach * sizes.line);
    const { ink, opacity } = glow;
    parts.unshift(svgPart('path', { d: around, fill: colourOf(ink), opacity }));
  }
  return parts;
}
