import { resultOf } from '../../model/arcs.ts';
import type { PlacedArc, Rule } from '../draft.ts';

/**
 * Acyclic properties and `resultOf` never lead back to where they start, nor to what is judged the
 * same.
 */
export const nothingIsCyclic: Rule = (draft, problems) => {
  const { articles, missing, identity, elsewhere } = draft;
  const open = new Set(missing.map(({ end }) => end.id));
  const known = (id: string) => {
    const leader = identity.leaderOf(id.replace('?', ''));
    return open.has(leader) || id === `?${leader}` ? undefined : leader;
  };
  const arcs = new Map<string, PlacedArc[]>();
  const add = ({ name, place, ...ends }: PlacedArc) => {
    const [from, to] =
      name === resultOf ? [ends.from, ends.to] : [known(ends.from), known(ends.to)];
    if (from === undefined || to === undefined) return;
    const placed = { name, from, to, place };
    const others = arcs.get(name);
    if (others) others.push(placed);
    else arcs.set(name, [placed]);
  };
  for (const arc of elsewhere.arcs) add(arc);
  for (const trace of articles) for (const arc of trace.arcs) add(arc);
  for (const [name, list] of arcs) {
    const cycle = firstCycle(list);
    if (cycle) {
      const path = [...cycle.map((arc) => arc.from), cycle[0]?.from].join(' → ');
      problems.add('CYCLE', cycle.at(-1)?.place ?? { file: '', line: 1 }, `${name}: ${path}.`);
    }
  }
};

/** Arcs of one cycle in order, whatever the order of the arcs. */
function firstCycle(arcs: readonly PlacedArc[]): PlacedArc[] | undefined {
  const rest = ledTo(arcs);
  const [first] = rest;
  if (!first) return undefined;
  // Every arc that is left starts at another's end: walking backwards must meet itself.
  const walk: PlacedArc[] = [first];
  for (;;) {
    const head = walk[0];
    if (!head) return undefined;
    const before = rest.find((arc) => arc.to === head.from);
    if (!before) return undefined;
    const again = walk.findIndex((arc) => arc.from === before.from);
    walk.unshift(before);
    if (again !== -1) return walk.slice(0, again + 1);
  }
}

/** What is left once all is taken away that nothing leads to, and then what only that led to. */
function ledTo(arcs: readonly PlacedArc[]): PlacedArc[] {
  const leaving = new Map<string, string[]>();
  const leading = new Map<string, number>();
  for (const { from, to } of arcs) {
    leading.set(to, (leading.get(to) ?? 0) + 1);
    const others = leaving.get(from);
    if (others) others.push(to);
    else leaving.set(from, [to]);
  }
  const free = [...leaving.keys()].filter((id) => !leading.has(id));
  // It grows while it is gone through.
  for (const id of free) {
    for (const to of leaving.get(id) ?? []) {
      const left = (leading.get(to) ?? 0) - 1;
      leading.set(to, left);
      if (left === 0) free.push(to);
    }
  }
  const taken = new Set(free);
  const order = (a: PlacedArc, b: PlacedArc) => compare(a.from, b.from) || compare(a.to, b.to);
  return arcs.filter(({ from }) => !taken.has(from)).sort(order);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
