import { Qualifier } from '../../graph-seed/model/ontology.gen.ts';
import { missingEndsOf, type Statement } from '../../graph-seed/model/statement.ts';
import { type End, endId, type Quantity, type Time } from '../../graph-seed/model/value.ts';

// What the statements of a fact tell together, where one has what another leaves out.

/** The first that leaves the fewest ends open: what one article does not name another may. */
export function mostNamed(tellings: readonly Statement[]): Statement | undefined {
  const open = (statement: Statement) => missingEndsOf(statement).length;
  const least = Math.min(...tellings.map(open));
  return tellings.find((statement) => open(statement) === least);
}

/** Each figure once, however it is printed. */
export function amountsTold(tellings: readonly Statement[]): Quantity[] {
  const amounts = qualifiersOf(tellings, Qualifier.amount).flatMap((one) =>
    'quantity' in one ? [one.quantity] : [],
  );
  return unique(amounts, ({ text: _, ...figure }) => JSON.stringify(figure));
}

/** The projects that it leads to, each once. */
export function projectsTold(tellings: readonly Statement[]): End[] {
  const ends = qualifiersOf(tellings, Qualifier.project).flatMap((one) =>
    'entity' in one ? [one.entity] : [],
  );
  return unique(ends, endId);
}

/** The first time that is told. */
export function timeTold(tellings: readonly Statement[]): Time | undefined {
  return tellings.find(({ time }) => time)?.time;
}

function qualifiersOf(tellings: readonly Statement[], id: string) {
  return tellings.flatMap(({ qualifiers }) => qualifiers[id] ?? []);
}

/** The first of each key. */
function unique<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
  return [...first.values()];
}
