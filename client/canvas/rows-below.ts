import type { Box } from './box.ts';
import type { Places } from './laid-graph.ts';

type Place = Places[number];

/** Between what is not connected, in the drawing's units. */
const gap = 150;

/** Rows of parts below a box, as wide as it is or wider where one part is. */
export function createRows({ left, right, bottom }: Box) {
  const width = Math.max(right - left, 8 * gap);
  let [x, y, lowest] = [left, bottom + gap, bottom + gap];
  return {
    /** How far the part has to move to where there is room for it. */
    add: (part: Box): Place => {
      const across = part.right - part.left;
      if (x > left && x + across > left + width) [x, y] = [left, lowest + gap];
      const by: Place = [x - part.left, y - part.top];
      x += across + gap;
      lowest = Math.max(lowest, y + part.bottom - part.top);
      return by;
    },
  };
}

/** What all of the places are in. */
export function boxOf(places: Iterable<Place>): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [x, y] of places) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
