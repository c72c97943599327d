import type { Entity } from '../../graph-seed/model/entity.ts';

/** For each entity that has some, the others of its name, in Chinese or in English, by id. */
export function namesakesOf(entities: readonly Entity[]): ReadonlyMap<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const { id, name, nameEn } of entities) {
    for (const key of [`zh ${name}`, `en ${nameEn}`]) {
      byName.set(key, [...(byName.get(key) ?? []), id]);
    }
  }
  const namesakes = new Map<string, string[]>();
  for (const { id, name, nameEn } of entities) {
    const all = [`zh ${name}`, `en ${nameEn}`].flatMap((key) => byName.get(key) ?? []);
    const others = [...new Set(all)].filter((other) => other !== id).sort();
    if (others.length > 0) namesakes.set(id, others);
  }
  return namesakes;
}
