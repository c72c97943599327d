import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';

/** What Cytoscape's renderer has and does not publish; the versions of packages are exact. */
interface Renderer {
  findNearestElements(
    x: number,
    y: number,
    onlyInteractive: boolean,
    isTouch: boolean,
  ): (NodeSingular | EdgeSingular)[];
  /** While it is true, no frame is painted. */
  skipFrame: boolean;
}

function rendererOf(cy: Core): Renderer {
  return (cy as unknown as { renderer(): Renderer }).renderer();
}

/**
 * Decides what of the drawing a place in it means, before Cytoscape makes a tap, a drag or a long
 * press of it.
 */
export function pickBy(
  cy: Core,
  pick: (x: number, y: number, isTouch: boolean) => NodeSingular | EdgeSingular | undefined,
): void {
  rendererOf(cy).findNearestElements = (x, y, _, isTouch) => {
    const one = pick(x, y, isTouch);
    return one ? [one] : [];
  };
}

/** Lets no frame be painted, or lets it again, of elements that change a piece at a time. */
export function holdFrames(cy: Core, isHeld: boolean): void {
  rendererOf(cy).skipFrame = isHeld;
}
