import type { Box } from './box.ts';

/** Keeps things by the place that they take, so that not all are looked at to find some. */
export interface Grid<T> {
  add(one: T, box: Box): void;
  /** All that may touch the box, and some that stand beside it. */
  near(box: Box): ReadonlySet<T>;
}

/** More cells than any drawing has from top to bottom. */
const row = 2 ** 24;

/** A grid of cells so wide, in the unit of the boxes; about the size of what it keeps is best. */
export function createGrid<T>(cell: number): Grid<T> {
  const cells = new Map<number, T[]>();
  const keysOf = ({ left, top, right, bottom }: Box): number[] => {
    const keys: number[] = [];
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1) {
      for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) {
        keys.push(x * row + y);
      }
    }
    return keys;
  };
  return {
    add: (one, box) => {
      for (const key of keysOf(box)) {
        const known = cells.get(key);
        if (known) known.push(one);
        else cells.set(key, [one]);
      }
    },
    near: (box) => new Set(keysOf(box).flatMap((key) => cells.get(key) ?? [])),
  };
}
