import { type Arc, arcsOf, resultOf } from '../../model/arcs.ts';
import type { Rule } from '../draft.ts';
import { nowhere, type SourcePlace } from '../problem.ts';

interface PlacedArc extends Arc {
  readonly place: SourcePlace;
}

/**
 * Acyclic properties and `resultOf` never lead back to where they start, nor to what is judged the
 * same.
 */
export const nothingIsCyclic: Rule = (draft, problems) => {
  const { ontology, statements, missing, identity, elsewhere } = draft;
  const open = new Set(missing.map(({ end }) => end.id));
  const known = (id: string) => {
    const leader = identity.leaderOf(id.replace('?', ''));
    return open.has(leader) || id === `?${leader}` ? undefined : leader;
  };
  const arcs = new Map<string, PlacedArc[]>();
  const add = ({ name, ...arc }: Arc, place: SourcePlace) => {
    const [from, to] = name === resultOf ? [arc.from, arc.to] : [known(arc.from), known(arc.to)];
    if (from === undefined || to === undefined) return;
    const placed = { name, from, to, place };
    const others = arcs.get(name);
    if (others) others.push(placed);
    else arcs.set(name, [placed]);
  };
  for (const arc of elsewhere.arcs) add(arc, nowhere);
  const isAcyclic = (property: string) => ontology.properties.get(property)?.acyclic === true;
  for (const { statement, place } of statements) {
    for (const arc of arcsOf(statement, isAcyclic)) add(arc, place);
  }
  for (const [name, list] of arcs) {
    const cycle = firstCycle(list);
    if (cycle) {
      const path = [...cycle.map((arc) => arc.from), cycle[0]?.from].join(' → ');
      problems.add('CYCLE', cycle.at(-1)?.place ?? { file: '', line: 1 }, `${name}: ${path}.`);
    }
  }
};

/** Arcs of one cycle in order, found by taking away what nothing leads to. */
function firstCycle(arcs: readonly PlacedArc[]): PlacedArc[] | undefined {
  let rest = arcs;
  for (;;) {
    const targets = new Set(rest.map((arc) => arc.to));
    const kept = rest.filter((arc) => targets.has(arc.from));
    if (kept.length === rest.length) break;
    rest = kept;
  }
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
