import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus from a name or tie to the next in an arrow key's direction, in its cell first. */
export function moveInGrid(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key];
  const { target } = event;
  if (!step || !(target instanceof Element)) return;
  const cell = target.closest('th, td');
  const row = cell?.closest('tr');
  if (!(cell instanceof HTMLTableCellElement) || !row) return;
  const { rows } = event.currentTarget;
  const own = waysIn(cell);
  const beside = own[own.findIndex((way) => way.contains(target)) + step[0]];
  if (step[0] !== 0 && beside) {
    event.preventDefault();
    beside.focus();
    return;
  }
  let [down, right] = [row.rowIndex + step[0], cell.cellIndex + step[1]];
  for (let next = rows[down]?.cells[right]; next; next = rows[down]?.cells[right]) {
    const ways = waysIn(next);
    // Of several in one cell, the one that is met first.
    const way = step[0] < 0 ? ways.at(-1) : ways[0];
    if (way) {
      event.preventDefault();
      way.focus();
      return;
    }
    down += step[0];
    right += step[1];
  }
}

function waysIn(cell: Element): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>('a, button')];
}
