import { freeNear } from './free-near.ts';
import { createGrid } from './grid.ts';
import { markBox } from './label-boxes.ts';
import type { LaidGraph, Places } from './laid-graph.ts';
import { middleOf } from './middle-of.ts';

type Place = Places[number];

/** Two things stand no nearer. */
const least = 34;

/** Puts each junction into the middle of its ends, or as near to it as there is room. */
export function betweenEnds({ nodes, lines }: LaidGraph, ends: ReadonlyMap<number, Place>): Places {
  const reached = nodes.map((): Place[] => []);
  for (const [from, to] of lines) {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const place = ends.get(other);
      if (place) reached[one]?.push(place);
    }
  }
  const taken = createGrid<Place>(least);
  const take = ([x, y]: Place): Place => {
    taken.add([x, y], markBox({ x, y }, 0));
    return [Math.round(x), Math.round(y)];
  };
  for (const place of ends.values()) take(place);
  return nodes.map((node, index) => {
    const own = ends.get(index);
    if (own) return [Math.round(own[0]), Math.round(own[1])];
    const around = reached[index] ?? [];
    const middle: Place = around.length > 0 ? middleOf(around) : [node.x, node.y];
    return take(
      freeNear(
        middle,
        least * 0.6,
        (place) =>
          !taken.some(markBox(pointOf(place), 2 * least), (other) => isTooNear(other, place)),
      ),
    );
  });
}

function isTooNear([x, y]: Place, [otherX, otherY]: Place): boolean {
  return Math.hypot(x - otherX, y - otherY) < least;
}

function pointOf([x, y]: Place) {
  return { x, y };
}
