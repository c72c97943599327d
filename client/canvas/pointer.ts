import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from '../looks/point.ts';
import { fingerReach, mouseReach, type Pick } from './pick.ts';
import { pickBy } from './renderer.ts';
import { wheelZoom } from './wheel-zoom.ts';

interface PointerOptions {
  readonly pick: Pick;
  /** What a pointer rests on that can rest; undefined when it leaves. */
  readonly onRest: (element: NodeSingular | EdgeSingular | undefined) => void;
  readonly onWheel: (factor: number, at: Point) => void;
}

interface Pointer {
  /** Nothing is rested on until the pointer moves again. */
  lift(): void;
  destroy(): void;
}

/**
 * Hears the pointer before Cytoscape does: it reads where the canvas is at the moment, which
 * something above may have moved, and aims by the nearest centre.
 */
export function hearPointer(cy: Core, { pick, onRest, onWheel }: PointerOptions): Pointer {
  const container = cy.container();
  // Without a screen there is nothing to hear.
  if (!container) return { lift: () => {}, destroy: () => {} };
  pickBy(cy, (x, y, isTouch) =>
    pick.at({ at: { x, y }, pixel: 1 / cy.zoom(), reach: isTouch ? fingerReach : mouseReach }),
  );

  let place: DOMRect | undefined;
  const readPlace = (): DOMRect => {
    const now = container.getBoundingClientRect();
    if (now.left !== place?.left || now.top !== place.top) cy.resize();
    place = now;
    return now;
  };
  let rested: NodeSingular | EdgeSingular | undefined;
  const rest = (element: NodeSingular | EdgeSingular | undefined) => {
    if (element === rested) return;
    rested = element;
    container.style.cursor = element ? 'pointer' : '';
    onRest(element);
  };
  const lift = () => rest(undefined);
  const pixelAt = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = readPlace();
    // Whole, as the mouse events are that Cytoscape hears: both then mean one place.
    return { x: Math.floor(clientX) - left, y: Math.floor(clientY) - top };
  };
  const move = (event: PointerEvent) => {
    const { x, y } = pixelAt(event);
    // A finger rests on nothing, and whoever drags means what is dragged.
    if (event.pointerType === 'touch') lift();
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const pan = cy.pan();
    const pixel = 1 / cy.zoom();
    const at = { x: (x - pan.x) * pixel, y: (y - pan.y) * pixel };
    rest(pick.at({ at, pixel, reach: mouseReach }));
  };
  const turn = (event: WheelEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onWheel(wheelZoom(event), pixelAt(event));
  };
  const gone = new AbortController();
  const { signal } = gone;
  // Cytoscape listens at the container itself, and has been there before.
  const before = container.parentElement ?? container;
  before.addEventListener('pointerdown', readPlace, { capture: true, signal });
  before.addEventListener('pointermove', move, { capture: true, signal });
  before.addEventListener('wheel', turn, { capture: true, passive: false, signal });
  for (const name of ['pointerleave', 'pointercancel'] as const) {
    container.addEventListener(name, lift, { signal });
  }
  window.addEventListener('blur', lift, { signal });
  return { lift, destroy: () => gone.abort() };
}
