import { type RefObject, useEffect, useRef } from 'react';
import type { CanvasController, Insets } from '../canvas/canvas.ts';
import { useSmallScreen } from '../parts/use-small-screen.ts';
import { useView } from '../view/view-context.ts';

const nothing: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * Tells the canvas how much of it lies under a sheet, its buttons (`data-over="bottom"`) and its
 * note (`data-over="top"`), and the buttons, how much does under a sheet. One that covers all of it
 * changes nothing: what is framed is there again when the sheet is made smaller.
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
      canvas.current?.setInsets(withStrips(covered, network));
      // What the page begins with lies over the drawing before the drawing is there.
      if (isFirst.current && !isChosen) canvas.current?.fit();
      isFirst.current = false;
    };
    const sizes = new ResizeObserver(tell);
    const watch = () => {
      for (const strip of network.querySelectorAll('[data-over]')) sizes.observe(strip);
    };
    const strips = new MutationObserver(watch);
    strips.observe(network, { childList: true });
    sizes.observe(network);
    if (front) sizes.observe(front);
    watch();
    tell();
    return () => {
      strips.disconnect();
      sizes.disconnect();
    };
  }, [main, canvas, isSmall, sheet, panel, isChosen]);
}

/** What a sheet covers, with the strips at the top and the bottom in which something stands. */
function withStrips(covered: Insets, network: Element): Insets {
  const { top, bottom } = (
    network.querySelector('#network-walk') ?? network
  ).getBoundingClientRect();
  const above = network.querySelector('[data-over="top"]')?.getBoundingClientRect();
  const below = network.querySelector('[data-over="bottom"]')?.getBoundingClientRect();
  return {
    ...covered,
    top: above ? above.bottom - top : 0,
    bottom: below ? bottom - below.top : covered.bottom,
  };
}

/** Pixels at each side, null where nothing is left. */
function coveredBy(sheet: Element, network: Element): Insets | null {
  const over = sheet.getBoundingClientRect();
  const under = network.getBoundingClientRect();
  const isBeside = over.top <= under.top;
  if (isBeside && over.left <= under.left) return null;
  return isBeside
    ? { ...nothing, right: Math.max(0, under.right - over.left) }
    : { ...nothing, bottom: Math.max(0, under.bottom - over.top) };
}
