import { type RefObject, useEffect, useRef } from 'react';
import { useSmallScreen } from '../parts/use-small-screen.ts';
import type { SheetId } from '../view/sheet-ids.ts';
import { useView } from '../view/view-context.ts';

/**
 * On a small screen the focus goes into what comes over the drawing, unless it walks the drawing
 * itself, and back to where it came from, or to the button of the bar, once that is closed.
 */
export function useSheetFocus(main: RefObject<HTMLElement | null>): void {
  const isSmall = useSmallScreen();
  const sheet = useView((state) => state.sheet);
  const panel = useView((state) => state.panel);
  const before = useRef({ sheet, panel });
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    const closed = before.current;
    before.current = { sheet, panel };
    const root = main.current;
    if (closed.sheet === sheet || !isSmall || !root) return;
    if (sheet) {
      const left = enter(root, sheet);
      if (left) cameFrom.current = left;
    } else {
      const opener = closed.sheet === 'panel' ? closed.panel : closed.sheet;
      leave(cameFrom.current, root.querySelector(`[data-opens~="${opener}"]:not([data-away])`));
    }
  }, [sheet, panel, isSmall, main]);
}

/** Brings the focus into a sheet; answers what had it, if that is still to be seen. */
function enter(root: HTMLElement, sheet: SheetId): Element | undefined {
  const focused = document.activeElement;
  const front = root.querySelector(`[data-sheet="${sheet}"]`);
  if (!front || front.contains(focused) || focused?.closest('#network-walk')) return undefined;
  focusOn(front.querySelector('#details-title') ?? front);
  return isSeen(focused) ? focused : undefined;
}

/** Brings a focus that is lost back to where it came from, or else to the button of the bar. */
function leave(cameFrom: Element | null, button: Element | null): void {
  if (!isSeen(document.activeElement)) focusOn(isSeen(cameFrom) ? cameFrom : button);
}

/** What is not, or stands in what is put away, has no box. */
function isSeen(element: Element | null): element is Element {
  return element !== null && element !== document.body && element.getClientRects().length > 0;
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}
