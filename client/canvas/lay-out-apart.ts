import type { LaidGraph, Places } from './laid-graph.ts';
import { boxOf, createRows } from './rows-below.ts';

/**
 * Lays out each part of a graph by itself: the largest first, the others in rows below it, so that
 * nothing stands among what it is not connected with. What is tied to nothing is one part.
 */
export function layOutApart(graph: LaidGraph, layOut: (part: LaidGraph) => Places): Places {
  const parts = partsOf(graph);
  if (parts.length < 2) return layOut(graph);
  const places: Places[number][] = graph.nodes.map(() => [0, 0]);
  let rows: ReturnType<typeof createRows> | undefined;
  for (const part of parts) {
    const laid = layOut(partOf(graph, part));
    const [across, down] = rows?.add(boxOf(laid)) ?? [0, 0];
    rows ??= createRows(boxOf(laid));
    part.forEach((index, turn) => {
      const [x, y] = laid[turn] ?? [0, 0];
      places[index] = [x + across, y + down];
    });
  }
  return places;
}

/** The nodes of each part in their order, the largest part first. */
function partsOf({ nodes, lines }: LaidGraph): number[][] {
  const touching = nodes.map((): number[] => []);
  for (const [from, to] of lines) {
    if (from === to) continue;
    touching[from]?.push(to);
    touching[to]?.push(from);
  }
  const seen = new Set<number>();
  const alone: number[] = [];
  const parts: number[][] = [];
  for (const start of nodes.keys()) {
    if (seen.has(start)) continue;
    const part = new Set([start]);
    for (const index of part) for (const other of touching[index] ?? []) part.add(other);
    for (const index of part) seen.add(index);
    if (part.size === 1) alone.push(start);
    else parts.push([...part].sort((a, b) => a - b));
  }
  parts.sort((a, b) => b.length - a.length);
  return alone.length > 0 ? [...parts, alone] : parts;
}

function partOf({ nodes, lines, centre }: LaidGraph, part: readonly number[]): LaidGraph {
  const turns = new Map(part.map((index, turn) => [index, turn]));
  return {
    nodes: part.flatMap((index) => nodes[index] ?? []),
    lines: lines.flatMap(([from, to]) => {
      const [source, target] = [turns.get(from), turns.get(to)];
      return source === undefined || target === undefined ? [] : [[source, target] as const];
    }),
    centre: turns.get(centre) ?? 0,
  };
}
