import type { Drawing, DrawnNode } from '../graph/drawing.ts';
import { freeNear } from './free-near.ts';
import { createGrid } from './grid.ts';
import { markBox } from './label-boxes.ts';
import type { Places } from './laid-graph.ts';
import { middleOf } from './middle-of.ts';
import { boxOf, createRows } from './rows-below.ts';

type Place = Places[number];

export interface PlacedNode extends DrawnNode {
  readonly x: number;
  readonly y: number;
}

/** A drawing in which everything has a place. */
export interface PlacedDrawing extends Drawing {
  readonly nodes: readonly PlacedNode[];
  /** Whether most of it came with a place, so that what it looks like is known. */
  readonly isLaidOut: boolean;
}

/** Between two marks, where each has a name below it. */
const room = 90;
/** Between a junction, which has none, and anything else. */
const least = 34;

/**
 * The drawing with a place for what came without one: beside its neighbours, on free ground; what
 * hangs together with nothing that has a place stands below the rest. Without chance, and what has
 * a place stays.
 */
export function placedDrawing({ nodes, lines }: Drawing): PlacedDrawing {
  const places = new Map<number, Place>();
  nodes.forEach(({ x, y }, index) => {
    if (x !== null && y !== null) places.set(index, [x, y]);
  });
  const isLaidOut = places.size * 2 >= nodes.length;
  if (places.size < nodes.length) placeRest({ nodes, lines }, places);
  return {
    nodes: nodes.map((node, index) => {
      const [x, y] = places.get(index) ?? [0, 0];
      return { ...node, x, y };
    }),
    lines,
    isLaidOut,
  };
}

function placeRest(drawing: Drawing, places: Map<number, Place>): void {
  const neighbours = neighboursIn(drawing);
  const ties = (index: number) => neighbours[index]?.size ?? 0;
  const isJunction = (index: number) => drawing.nodes[index]?.type === 'JUNCTION';
  const grow = (from: Map<number, Place>) => growPart(from, neighbours, isJunction);
  grow(places);
  let rows = places.size > 0 ? createRows(boxOf(places.values())) : undefined;
  const hubs = [...drawing.nodes.keys()].sort((a, b) => ties(b) - ties(a) || a - b);
  for (const hub of hubs) {
    if (places.has(hub)) continue;
    const part = new Map<number, Place>([[hub, [0, 0]]]);
    grow(part);
    const [across, down] = rows?.add(boxOf(part.values())) ?? [0, 0];
    for (const [index, [x, y]] of part) places.set(index, [x + across, y + down]);
    rows ??= createRows(boxOf(places.values()));
  }
}

/** Places what hangs together with what is placed, from neighbour to neighbour. */
function growPart(
  places: Map<number, Place>,
  neighbours: readonly ReadonlySet<number>[],
  isJunction: (index: number) => boolean,
): void {
  const taken = createGrid<{ readonly index: number; readonly place: Place }>(room);
  const take = (index: number, [x, y]: Place) => {
    places.set(index, [x, y]);
    taken.add({ index, place: [x, y] }, markBox({ x, y }, 0));
  };
  for (const [index, place] of [...places]) take(index, place);
  const of = (index: number) => [...(neighbours[index] ?? [])];
  const waiting = new Set(
    [...places.keys()]
      .flatMap(of)
      .filter((index) => !places.has(index))
      .sort((a, b) => a - b),
  );
  for (const index of waiting) {
    const beside = of(index).flatMap((other) => {
      const place = places.get(other);
      return place ? [place] : [];
    });
    const away = (other: number) => (isJunction(index) || isJunction(other) ? least : room);
    const [x, y] = freeNear(
      middleOf(beside),
      isJunction(index) ? least / 2 : room / 2,
      (place) =>
        !taken.some(
          markBox({ x: place[0], y: place[1] }, 2 * room),
          (other) =>
            Math.hypot(place[0] - other.place[0], place[1] - other.place[1]) < away(other.index),
        ),
    );
    take(index, [Math.round(x), Math.round(y)]);
    for (const next of of(index)) if (!places.has(next)) waiting.add(next);
  }
}

function neighboursIn({ nodes, lines }: Drawing): ReadonlySet<number>[] {
  const indices = new Map(nodes.map(({ slug }, index) => [slug, index]));
  const neighbours = nodes.map(() => new Set<number>());
  for (const { source, target } of lines) {
    const [from, to] = [indices.get(source), indices.get(target)];
    if (from === undefined || to === undefined || from === to) continue;
    neighbours[from]?.add(to);
    neighbours[to]?.add(from);
  }
  return neighbours;
}
