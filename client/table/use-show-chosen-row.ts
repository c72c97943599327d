import { type RefObject, useEffect } from 'react';
import type { Selection } from '../view/selection.ts';

/**
 * Scrolls a table's own box, and nothing around it, to the row of what was chosen, unless a row
 * of it is in view already, as it is when the choice was made in the table. `isRead` turns true
 * when the row of what is chosen comes with a later page.
 */
export function useShowChosenRow(
  scroller: RefObject<HTMLElement | null>,
  selected: Selection | null,
  isRead: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that comes later is shown too
  useEffect(() => {
    const box = scroller.current;
    if (!box || !selected) return;
    const own = [...box.querySelectorAll('tr[aria-current]')];
    const rows = own.length > 0 ? own : [...box.querySelectorAll('tr[data-part]')];
    const head = box.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    const { top, bottom } = box.getBoundingClientRect();
    const isInView = rows.some((row) => {
      const place = row.getBoundingClientRect();
      const middle = (place.top + place.bottom) / 2;
      return middle > top + head && middle < bottom;
    });
    const [first] = rows;
    if (!first || isInView) return;
    box.scrollBy({ top: first.getBoundingClientRect().top - top - head - 8 });
  }, [scroller, selected, isRead]);
}
