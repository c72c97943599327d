import type { Entity } from '../../graph-seed/model/entity.ts';
import { Property } from '../../graph-seed/model/ontology.gen.ts';
import type { PropertyDefinition } from '../../graph-seed/model/ontology.ts';
import type { Cast } from './cast.ts';
import { type Fact, taleOf } from './fact.ts';
import type { FactMaker } from './fact-maker.ts';
import type { Memory, Telling } from './memory.ts';
import type { Size } from './size.ts';
import { vocabulary } from './vocabulary.ts';
import type { World } from './world.ts';

/** For whom and how much an article tells, before it has words. */
export interface Agenda extends Omit<Cast, 'fresh'> {
  readonly article: Entity;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly size: Size;
}

/**
 * Everything that the article tells: what holds of the new ones, half of what is known of the
 * others, something that was told before, each property once, and then what is usual in news.
 */
export function toTell(
  { reporters, article, due, known, groups, day, size: { statements } }: Agenda,
  world: World,
  maker: FactMaker,
  memory: Memory,
): Telling[] {
  const { random, ontology } = world;
  const told = new Map<object, Telling>();
  const add = (telling: Telling | undefined) => {
    // A tale that is told once in the article is known by its list of tellings.
    if (telling && !told.has(telling.tale.tellings)) {
      told.set(telling.tale.tellings, telling);
    }
  };
  const addFact = (property: PropertyDefinition, topic?: Entity) => {
    const fact = maker.make(property, topic);
    if (fact) add({ tale: taleOf(fact) });
  };
  add({ tale: taleOf(authorship(reporters, article)) });
  for (const tale of due) add({ tale });
  for (const tale of known) if (random.chance(0.5)) add({ tale });
  for (const group of groups) {
    const able = ontology.properties.filter(({ subjects }) => subjects.includes(group.kind));
    const before = told.size;
    while (told.size === before) addFact(random.pickWeighted(able, weightOf), group);
  }
  for (let left = Math.round(statements * 0.08); left > 0; left -= 1) add(memory.recall(day));
  const has = new Set([...told.values()].map(({ tale }) => tale.fact.property));
  for (const property of random.pickSome(ontology.properties, statements)) {
    if (!has.has(property.id)) addFact(property);
  }
  while (told.size < statements) addFact(random.pickWeighted(ontology.properties, weightOf));
  return [...told.values()];
}

function authorship(reporters: readonly Entity[], article: Entity): Fact {
  return {
    subjects: reporters.map(({ id }) => id),
    property: Property.wrote,
    objects: [article.id],
    qualifiers: {},
    open: [],
  };
}

function weightOf({ id }: PropertyDefinition): number {
  return vocabulary.weights[id] ?? 2;
}
