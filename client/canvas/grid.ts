import type { Box } from './box.ts';

/** Keeps things by the place that they take, so that not all are looked at to find some. */
export interface Grid<T> {
  add(one: T, box: Box): void;
  /**
   * Whether one passes of all that may touch the box and some that stand beside it; one that takes
   * several cells may be asked again.
   */
  some(box: Box, test: (one: T) => boolean): boolean;
}

/** More cells than any drawing has from top to bottom. */
const row = 2 ** 24;

/** A grid of cells so wide, in the unit of the boxes; about the size of what it keeps is best. */
export function createGrid<T>(cell: number): Grid<T> {
  const cells = new Map<number, T[]>();
  const span = (from: number, to: number) =>
    [Math.floor(from / cell), Math.floor(to / cell)] as const;
  return {
    add: (one, { left, top, right, bottom }) => {
      const [fromX, toX] = span(left, right);
      const [fromY, toY] = span(top, bottom);
      for (let x = fromX; x <= toX; x += 1) {
        for (let y = fromY; y <= toY; y += 1) {
          const known = cells.get(x * row + y);
          if (known) known.push(one);
          else cells.set(x * row + y, [one]);
        }
      }
    },
    some: ({ left, top, right, bottom }, test) => {
      const [fromX, toX] = span(left, right);
      const [fromY, toY] = span(top, bottom);
      for (let x = fromX; x <= toX; x += 1) {
        for (let y = fromY; y <= toY; y += 1) {
          if (cells.get(x * row + y)?.some(test)) return true;
        }
      }
      return false;
    },
  };
}
