import { type End, endId } from '../../model/value.ts';
import type { Rule } from '../draft.ts';
import type { SourcePlace } from '../problem.ts';

interface Arc {
  readonly from: string;
  readonly to: string;
  readonly place: SourcePlace;
}

/**
 * Acyclic properties and `resultOf` never lead back to where they start, nor to what is judged the
 * same.
 */
export const nothingIsCyclic: Rule = ({ ontology, statements, missing, identity }, problems) => {
  const open = new Set(missing.map(({ end }) => end.id));
  const known = (ends: readonly End[]) =>
    ends.map((end) => identity.leaderOf(endId(end))).filter((id) => !open.has(id));
  const arcs = new Map<string, Arc[]>();
  const add = (name: string, arc: Arc) => arcs.set(name, [...(arcs.get(name) ?? []), arc]);
  for (const { statement, place } of statements) {
    for (const to of statement.resultOf) add('resultOf', { from: statement.id, to, place });
    if (!ontology.properties.get(statement.property)?.acyclic) continue;
    for (const from of known(statement.subjects)) {
      for (const to of known(statement.objects ?? [])) add(statement.property, { from, to, place });
    }
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
function firstCycle(arcs: readonly Arc[]): Arc[] | undefined {
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
  const walk: Arc[] = [first];
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
