/** What has a size on the canvas: model units, never below its readable size in pixels. */
export interface Sizes {
  readonly font: number;
  readonly lineHeight: number;
  readonly halo: number;
  readonly line: number;
  readonly junction: number;
  /** Diameter of an entity or a ghost. */
  node(degree: number): number;
  /** Gap between a node and its name. */
  readonly gap: number;
  readonly arrow: number;
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
    lineHeight: font * 1.25,
    halo: 2.5 / zoom,
    line: atLeast(1.3, 0.8),
    junction: atLeast(8, 4),
    node: (degree) => atLeast(26 + Math.min(26, Math.sqrt(degree) * 4), 9 + Math.sqrt(degree)),
    gap: 5 / zoom,
    arrow: Math.min(1.4, Math.max(0.7, 0.6 / zoom)),
  };
}
