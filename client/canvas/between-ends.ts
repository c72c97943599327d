import { createGrid } from './grid.ts';
import { markBox } from './label-boxes.ts';
import type { LaidGraph, Places } from './laid-graph.ts';

type Place = readonly [x: number, y: number];

/** Two things stand no nearer. */
const least = 34;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

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
    const middle: Place = around.length > 0 ? [mean(around, 0), mean(around, 1)] : [node.x, node.y];
    return take(
      freeNear(
        middle,
        (place) =>
          !taken.some(markBox(pointOf(place), 2 * least), (other) => isTooNear(other, place)),
      ),
    );
  });
}

/** Along a spiral, so that none is far away. */
function freeNear([x, y]: Place, isFree: (place: Place) => boolean): Place {
  for (let step = 0; step < 2_000; step += 1) {
    const out = least * 0.6 * Math.sqrt(step);
    const place: Place = [
      x + out * Math.cos(step * goldenAngle),
      y + out * Math.sin(step * goldenAngle),
    ];
    if (isFree(place)) return place;
  }
  return [x, y];
}

function isTooNear([x, y]: Place, [otherX, otherY]: Place): boolean {
  return Math.hypot(x - otherX, y - otherY) < least;
}

function pointOf([x, y]: Place) {
  return { x, y };
}

function mean(places: readonly Place[], axis: 0 | 1): number {
  return places.reduce((sum, place) => sum + place[axis], 0) / places.length;
}
