import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus from a name or tie in a table's cell to the next one in an arrow key's direction. */
export function moveInGrid(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key];
  const cell = event.target instanceof Element ? event.target.closest('th, td') : null;
  const row = cell?.closest('tr');
  if (!step || !(cell instanceof HTMLTableCellElement) || !row) return;
  const { rows } = event.currentTarget;
  let [down, right] = [row.rowIndex + step[0], cell.cellIndex + step[1]];
  for (let next = rows[down]?.cells[right]; next; next = rows[down]?.cells[right]) {
    const way = next.querySelector<HTMLElement>('a, button');
    if (way) {
      event.preventDefault();
      way.focus();
      return;
    }
    down += step[0];
    right += step[1];
  }
}
