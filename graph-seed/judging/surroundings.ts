import { containment } from '../model/containment.ts';
import { pairsOf } from '../model/identity.ts';
import { Family, Kind, Property } from '../model/ontology.gen.ts';
import type { Ontology } from '../model/ontology.ts';
import { type Statement, statementEnds } from '../model/statement.ts';
import { entitiesAmong } from '../model/value.ts';

/** What entities are tied to by statements. */
export interface Surroundings {
  /** Every entity that it shares a statement with. */
  neighboursOf(id: string): ReadonlySet<string>;
  /** Where it belongs: what it is in, works at or lives in, and who runs it. */
  homesOf(id: string): ReadonlySet<string>;
}

/** The surroundings that statements make; an end that is missing is none. */
export function surroundingsIn(
  statements: readonly Statement[],
  { properties }: Pick<Ontology, 'properties'>,
): Surroundings {
  const homes = new Map<string, Set<string>>();
  const neighbours = new Map<string, Set<string>>();
  const ofPeople = properties.filter(
    ({ family, subjects }) => homely.includes(family) && subjects.includes(Kind.Person),
  );
  const toHome = new Set([...containment, ...ofPeople.map(({ id }) => id)]);
  for (const statement of statements) {
    const all = entitiesAmong(statementEnds(statement).map(({ end }) => end));
    for (const [one, other] of pairsOf([...new Set(all)])) {
      put(neighbours, one, other);
      put(neighbours, other, one);
    }
    const isRun = statement.property === Property.runs;
    if (!isRun && !toHome.has(statement.property)) continue;
    const objects = entitiesAmong(statement.objects ?? []);
    for (const subject of entitiesAmong(statement.subjects)) {
      for (const object of objects) {
        if (isRun) put(homes, object, subject);
        else put(homes, subject, object);
      }
    }
  }
  return {
    neighboursOf: (id) => neighbours.get(id) ?? none,
    homesOf: (id) => homes.get(id) ?? none,
  };
}

/** Families that tell where people belong. */
const homely: readonly string[] = [Family.work, Family.place];

const none: ReadonlySet<string> = new Set();

function put(rows: Map<string, Set<string>>, one: string, other: string): void {
  const known = rows.get(one);
  if (known) known.add(other);
  else rows.set(one, new Set([other]));
}
