import { betweenEnds } from './between-ends.ts';
import { type LaidGraph, neighboursIn, type Places } from './laid-graph.ts';

/** Room for a node and its name. */
const across = 150;
const down = 96;
/** Between the rows of one kind and of the next. */
const gap = 110;
const sweeps = 4;

/**
 * Rows of kinds, from places down to people, as wide altogether as they are high. Within its rows
 * each stands as nearly below or above its neighbours as the others let it.
 */
export function layOutLayers(graph: LaidGraph): Places {
  const { nodes } = graph;
  const neighbours = neighboursIn(graph);
  const ends = [...nodes.keys()].filter((index) => nodes[index]?.layer !== null);
  const layers = new Map<number, number[]>();
  for (const index of ends) {
    const layer = nodes[index]?.layer ?? 0;
    layers.set(layer, [...(layers.get(layer) ?? []), index]);
  }
  const ordered = [...layers].sort(([a], [b]) => a - b).map(([, members]) => members);
  const columns = Math.max(1, Math.round(Math.sqrt((ends.length * down) / across) * 1.2));
  const x = new Map(ends.map((index) => [index, nodes[index]?.x ?? 0]));
  const wish = (index: number) => {
    const others = [...(neighbours[index] ?? [])];
    if (others.length === 0) return x.get(index) ?? 0;
    return others.reduce((sum, other) => sum + (x.get(other) ?? 0), 0) / others.length;
  };
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const members of ordered) {
      const wishes = new Map(members.map((index) => [index, wish(index)]));
      members.sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0) || a - b);
      const rows = rowsOf(members, columns);
      const wide = Math.ceil(members.length / rows);
      members.forEach((index, turn) => {
        x.set(index, columnAt(Math.floor(turn / rows), wide, columns));
      });
    }
  }
  const places = new Map<number, readonly [number, number]>();
  let top = 0;
  for (const members of ordered) {
    const rows = rowsOf(members, columns);
    members.forEach((index, turn) => {
      // Every other row stands between the columns, so that names and lines find room.
      const aside = (turn % rows) % 2 === 0 ? 0 : across / 2;
      places.set(index, [(x.get(index) ?? 0) + aside, top + (turn % rows) * down]);
    });
    top += (rows - 1) * down + gap;
  }
  return betweenEnds(graph, places);
}

function rowsOf(members: readonly number[], columns: number): number {
  return Math.ceil(members.length / columns);
}

/** A few are spread over the whole width. */
function columnAt(column: number, wide: number, columns: number): number {
  return ((column + 0.5) / wide - 0.5) * columns * across;
}
