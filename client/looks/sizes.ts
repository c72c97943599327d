import type { NetworkNodeType } from '../api/graphql.ts';
import { lettering } from './lettering.ts';

/** What has a size in the drawing: in its units, never below what can be read in pixels. */
export interface Sizes {
  readonly font: number;
  /** From line to line of words. */
  readonly lineHeight: number;
  /** Width of the seam around words. */
  readonly halo: number;
  /** Width of a plain line. */
  readonly line: number;
  /** Times Cytoscape's own arrow head. */
  readonly arrow: number;
  /** Gap between a node and its name. */
  readonly gap: number;
  /** Diameter of a node with so many statements. */
  node(type: NetworkNodeType, degree: number): number;
  /** Radius of the corners of a round rectangle of a size. */
  rounding(size: number): number;
}

const zoomStep = 1.12;

/** The step of zoom that sizes are computed for, so that not every turn of the wheel restyles. */
export function stepOfZoom(zoom: number): number {
  return Math.round(Math.log(zoom) / Math.log(zoomStep));
}

/**
 * Sizes at a step of zoom. Names keep between 11.5 and 17 pixels and nodes at least 9, so that the
 * whole network can be read at a glance and a close view is not crowded by its own letters.
 */
export function sizesAt(step: number): Sizes {
  const zoom = zoomStep ** step;
  const atLeast = (units: number, pixels: number) => Math.max(units, pixels / zoom);
  const font = Math.min(17, Math.max(11.5, 14 * zoom)) / zoom;
  return {
    font,
    lineHeight: font * lettering.lineHeight,
    halo: 2.5 / zoom,
    line: atLeast(1.3, 0.8),
    arrow: Math.min(1.4, Math.max(0.7, 0.6 / zoom)),
    gap: 5 / zoom,
    node: (type, degree) =>
      type === 'JUNCTION'
        ? atLeast(7, 3)
        : atLeast(
            26 + Math.min(14, Math.sqrt(degree) * 2.5),
            9 + Math.min(5, Math.sqrt(degree) * 0.8),
          ),
    rounding: (size) => Math.min(8, size / 4),
  };
}
