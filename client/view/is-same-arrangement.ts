import type { Arrangement } from './view.ts';

/** Whether two arrangements show the same, be they two objects or one. */
export function isSameArrangement(one: Arrangement, other: Arrangement): boolean {
  return one === other || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** With its parts in one order, whatever it was read from. */
function sorted(arrangement: Arrangement): readonly [string, unknown][] {
  return Object.entries(arrangement).sort(([a], [b]) => (a < b ? -1 : 1));
}
