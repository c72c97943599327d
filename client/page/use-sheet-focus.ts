import { type RefObject, useEffect, useRef } from 'react';
import { useSmallScreen } from '../parts/use-small-screen.ts';
import { useView } from '../view/view-context.ts';

/**
 * On a small screen the focus goes into what comes over the drawing, unless it walks the drawing
 * itself, and back to where it came from, or to the button of the bar, once that is closed.
 */
export function useSheetFocus(main: RefObject<HTMLElement | null>): void {
  const isSmall = useSmallScreen();
  const sheet = useView((state) => state.sheet);
  const before = useRef(sheet);
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    const closed = before.current;
    if (closed === sheet) return;
    before.current = sheet;
    if (!isSmall || !main.current) return;
    const focused = document.activeElement;
    if (sheet === null) {
      if (isSeen(focused)) return;
      const back = isSeen(cameFrom.current)
        ? cameFrom.current
        : main.current.querySelector(`[data-opens="${closed}"]:not([data-away])`);
      focusOn(back);
      return;
    }
    const front = main.current.querySelector(`[data-sheet="${sheet}"]`);
    if (!front || front.contains(focused) || focused?.closest('#network-walk')) return;
    if (isSeen(focused)) cameFrom.current = focused;
    focusOn(front.querySelector('#details-title') ?? front);
  }, [sheet, isSmall, main]);
}

/** What is not, or stands in what is put away, has no box. */
function isSeen(element: Element | null): element is Element {
  return element !== null && element !== document.body && element.getClientRects().length > 0;
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}
