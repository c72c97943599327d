import { Property } from '../../graph-seed/model/ontology.gen.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { entitiesAmong } from '../../graph-seed/model/value.ts';

const containment: ReadonlySet<string> = new Set([Property.partOf, Property.locatedIn]);

/** Whether by this property a subject is in its objects. */
export function isContainment(property: string): boolean {
  return containment.has(property);
}

/**
 * What each entity is part of or located in, directly or through another, the nearest first and
 * equally near ones in the order of ids. Missing ends contain nothing.
 */
export function containersOf(
  statements: readonly Statement[],
): ReadonlyMap<string, readonly string[]> {
  const direct = new Map<string, Set<string>>();
  for (const { property, subjects, objects } of statements) {
    if (!isContainment(property)) continue;
    const containers = entitiesAmong(objects ?? []);
    for (const subject of entitiesAmong(subjects)) {
      const known = direct.get(subject) ?? new Set();
      for (const container of containers) known.add(container);
      direct.set(subject, known);
    }
  }
  const directly = (id: string) => direct.get(id) ?? [];
  return new Map([...direct.keys()].map((id) => [id, outwards(id, directly)]));
}

/** What an entity is in, the nearest first, from what each is in directly. */
export function outwards(id: string, directly: (id: string) => Iterable<string>): string[] {
  const found = new Set<string>();
  let level = [id];
  while (level.length > 0) {
    const next = new Set(level.flatMap((one) => [...directly(one)]));
    level = [...next].filter((one) => one !== id && !found.has(one)).sort();
    for (const one of level) found.add(one);
  }
  return [...found];
}
