import { type RefObject, useEffect, useRef } from 'react';
import type { CanvasController } from '../canvas/canvas.ts';
import { useSmallScreen } from '../parts/use-small-screen.ts';
import { useView } from '../view/view-context.ts';

const nothing = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * Tells the canvas, and the buttons on it, how much of it lies under a sheet. One that covers all
 * of it changes nothing: what is framed is there again when the sheet is made smaller.
 */
export function useCoveredCanvas(
  main: RefObject<HTMLElement | null>,
  canvas: RefObject<CanvasController | null>,
): void {
  const isSmall = useSmallScreen();
  const sheet = useView((state) => state.sheet);
  const isChosen = useView(({ selection }) => selection !== null);
  const panel = useView((state) => state.panel);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each brings another element to front
  useEffect(() => {
    const network = main.current?.querySelector<HTMLElement>('#network');
    if (!network) return;
    const front = isSmall && sheet && main.current?.querySelector(`[data-sheet="${sheet}"]`);
    const tell = () => {
      const covered = front ? coveredBy(front, network) : nothing;
      if (!covered) return;
      network.style.setProperty('--covered-right', `${covered.right}px`);
      network.style.setProperty('--covered-bottom', `${covered.bottom}px`);
      canvas.current?.setInsets(covered);
      // What the page begins with lies over the drawing before the drawing is there.
      if (isFirst.current && !isChosen) canvas.current?.fit();
      isFirst.current = false;
    };
    const observer = new ResizeObserver(tell);
    observer.observe(network);
    if (front) observer.observe(front);
    tell();
    return () => observer.disconnect();
  }, [main, canvas, isSmall, sheet, panel, isChosen]);
}

/** Pixels at each side, null where nothing is left. */
function coveredBy(sheet: Element, network: Element) {
  const over = sheet.getBoundingClientRect();
  const under = network.getBoundingClientRect();
  const isBeside = over.top <= under.top;
  if (isBeside && over.left <= under.left) return null;
  return isBeside
    ? { ...nothing, right: Math.max(0, under.right - over.left) }
    : { ...nothing, bottom: Math.max(0, under.bottom - over.top) };
}
