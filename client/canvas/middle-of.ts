import type { Places } from './laid-graph.ts';

/** The middle of at least one place. */
export function middleOf(places: Places): Places[number] {
  const mean = (axis: 0 | 1) => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  return [mean(0), mean(1)];
}
