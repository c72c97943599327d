import { betweenEnds } from './between-ends.ts';
import { type LaidGraph, neighboursIn, type Places } from './laid-graph.ts';

/** Room for a node and its name, along a ring and from ring to ring. */
const along = 120;
const step = 130;

/**
 * Rings around the centre: each end stands as many rings out as it has steps to go there, where its
 * neighbours further in are; what is not connected stands outside. A ring that is too full is
 * several.
 */
export function layOutRings(graph: LaidGraph): Places {
  const { nodes, centre } = graph;
  const neighbours = neighboursIn(graph);
  const levels = levelsFrom(centre, neighbours);
  const inner = new Set(levels.flat());
  const rest = [...nodes.keys()].filter(
    (index) => nodes[index]?.layer !== null && !inner.has(index),
  );
  if (rest.length > 0) levels.push(rest);
  const origin = nodes[centre] ?? { x: 0, y: 0 };
  const angles = new Map<number, number>();
  const places = new Map<number, readonly [number, number]>([[centre, [0, 0]]]);
  let radius = 0;
  for (const level of levels.slice(1)) {
    const wish = new Map(
      level.map((index) => {
        const towards = [...(neighbours[index] ?? [])].flatMap((one) => angles.get(one) ?? []);
        const { x = 0, y = 0 } = nodes[index] ?? {};
        const own = Math.atan2(y - origin.y, x - origin.x);
        return [index, towards.length > 0 ? meanAngle(towards) : own];
      }),
    );
    const ordered = [...level].sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || a - b);
    radius += step;
    let rings = 1;
    while (Math.ceil(ordered.length / rings) * along > 2 * Math.PI * radius) rings += 1;
    ordered.forEach((index, turn) => {
      const angle = (2 * Math.PI * turn) / ordered.length - Math.PI / 2;
      const out = radius + (turn % rings) * step;
      angles.set(index, angle);
      places.set(index, [out * Math.cos(angle), out * Math.sin(angle)]);
    });
    radius += (rings - 1) * step;
  }
  return betweenEnds(graph, places);
}

/** The ends by how many steps away they are, the nearest first. */
function levelsFrom(centre: number, neighbours: readonly ReadonlySet<number>[]): number[][] {
  const seen = new Set([centre]);
  const levels = [[centre]];
  for (const level of levels) {
    const next: number[] = [];
    for (const index of level) {
      for (const other of neighbours[index] ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    }
    if (next.length > 0) levels.push(next);
  }
  return levels;
}

function meanAngle(angles: readonly number[]): number {
  const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
  const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
  return Math.atan2(y, x);
}
