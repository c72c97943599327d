import type { Entity } from '../../graph-seed/model/entity.ts';
import { EntityType, Kind, Property, Qualifier } from '../../graph-seed/model/ontology.gen.ts';
import { endId, isMissing } from '../../graph-seed/model/value.ts';
import { type Fact, type Tale, taleOf } from './fact.ts';
import { entryOf, pickPhrase, vocabulary } from './vocabulary.ts';
import type { World } from './world.ts';

/** Entities that come up together, the first of them the one they belong to. */
export interface Unit {
  readonly sort: UnitSort;
  readonly entities: readonly [Entity, ...Entity[]];
  /** What holds of them for good, such as posts and places. */
  readonly tales: readonly Tale[];
}

/** Makes each sort of unit, the parent being the place that it lies in. */
const founders = {
  place: (unit: Founding) => {
    const place = unit.add(Kind.Place, unit.typeWithin(unit.parent));
    unit.tellPlace(place);
    const type = unit.typeWithin(place);
    if (type !== undefined) unit.tell(unit.add(Kind.Place, type), Property.locatedIn, place);
    for (const body of [unit.body(place), unit.body(place)]) {
      unit.tell(body, Property.partOf, place);
      unit.tellAs(unit.world.addPerson(), Property.holdsPost, body);
    }
  },
  village: (unit: Founding) => {
    const village = unit.add(Kind.Village, unit.anyType(Kind.Village));
    const branch = unit.add(Kind.Organisation, EntityType.party, village);
    const cooperative = unit.add(Kind.Organisation, EntityType.cooperative, village);
    const committee = unit.add(Kind.Organisation, EntityType.selfGoverning, village);
    const project = unit.add(Kind.Project, unit.anyType(Kind.Project), village);
    unit.tellPlace(village);
    unit.tell(branch, Property.partOf, village);
    unit.tellAs(unit.world.addPerson(), Property.holdsPost, branch);
    unit.tell(cooperative, Property.locatedIn, village);
    unit.tell(committee, Property.partOf, village);
    unit.tell(village, Property.runs, project);
    unit.tellAs(unit.world.addPerson(), Property.residentOf, village);
  },
  company: (unit: Founding) => {
    const company = unit.add(Kind.Organisation, EntityType.company);
    const branch = unit.add(Kind.Organisation, EntityType.party, company);
    unit.tellPlace(company);
    unit.tell(branch, Property.partOf, company);
    unit.tellAs(unit.world.addPerson(), Property.holdsPost, company);
  },
  project: (unit: Founding) => {
    const project = unit.add(Kind.Project, unit.anyType(Kind.Project), unit.parent);
    if (unit.parent) unit.tell(unit.parent, Property.runs, project);
  },
  event: (unit: Founding) => {
    unit.tellPlace(unit.add(Kind.Event, undefined, unit.parent));
  },
  reporter: (unit: Founding) => {
    unit.join(unit.world.addPerson());
  },
};

export type UnitSort = keyof typeof founders;

/** A new unit of the sort, in the place given. */
export function foundUnit(sort: UnitSort, world: World, parent: Entity | undefined): Unit {
  const founding = new Founding(world, parent);
  founders[sort](founding);
  return founding.unit(sort);
}

/** The same unit under ids of its own, by its shorter names where it has some. */
export function doubleOf(unit: Unit, world: World): Unit {
  const doubles = new Map(
    unit.entities.map((entity) => {
      const [name = entity.name] = entity.aliases;
      const double = world.keep({
        ...entity,
        id: world.namer.id(entity.nameEn),
        name,
        aliases: [],
      });
      world.planted.same.push([entity.id, double.id]);
      return [entity.id, double];
    }),
  );
  const [head, ...rest] = unit.entities.map((entity) => doubles.get(entity.id) ?? entity);
  const idOf = (id: string) => doubles.get(id)?.id ?? id;
  return {
    sort: unit.sort,
    entities: [head ?? unit.entities[0], ...rest],
    tales: unit.tales.map(({ fact }) =>
      taleOf({
        ...fact,
        subjects: fact.subjects.map((end) => (isMissing(end) ? end : idOf(endId(end)))),
        ...(fact.objects && {
          objects: fact.objects.map((end) => (isMissing(end) ? end : idOf(endId(end)))),
        }),
      }),
    ),
  };
}

class Founding {
  readonly world: World;
  readonly parent: Entity | undefined;
  readonly #entities: Entity[] = [];
  readonly #tales: Tale[] = [];

  constructor(world: World, parent: Entity | undefined) {
    this.world = world;
    this.parent = parent;
  }

  unit(sort: UnitSort): Unit {
    const [head, ...rest] = this.#entities;
    if (!head) throw new Error(`Nothing was founded as ${sort}.`);
    return { sort, entities: [head, ...rest], tales: this.#tales };
  }

  join(entity: Entity): Entity {
    if (!this.#entities.includes(entity)) this.#entities.push(entity);
    return entity;
  }

  add(kind: string, type: string | undefined, host?: Entity): Entity {
    return this.join(this.world.add(kind, type, host ? { host } : {}));
  }

  anyType(kind: string): string | undefined {
    return this.world.random.pick(this.world.typesOf(kind));
  }

  /**
   * A type of place that lies within the place, the ontology naming the larger ones first: one that
   * the archive has no place of yet, else any; the largest where there is no place.
   */
  typeWithin(place: Entity | undefined): string | undefined {
    const types = this.world.typesOf(Kind.Place);
    if (!place) return types[0];
    const within = types.slice(types.indexOf(place.type) + 1);
    if (within.length === 0) return undefined;
    const used = new Set([...this.world.entities()].map(({ type }) => type));
    return within.find((type) => !used.has(type)) ?? this.world.random.pick(within);
  }

  /** A body of the host that is no enterprise. */
  body(host: Entity): Entity {
    const types = this.world
      .typesOf(Kind.Organisation)
      .filter((type) => type !== EntityType.company && type !== EntityType.cooperative);
    return this.add(Kind.Organisation, this.world.random.pick(types), host);
  }

  tell(subject: Entity, property: string, object: Entity, qualifiers = {}): void {
    if (subject !== this.parent) this.join(subject);
    const fact = { subjects: [subject.id], property, objects: [object.id], qualifiers, open: [] };
    this.world.isNews(fact);
    this.#tales.push(taleOf(fact));
  }

  tellPlace(entity: Entity): void {
    if (this.parent) this.tell(entity, Property.locatedIn, this.parent);
  }

  /** In a role. */
  tellAs(person: Entity, property: string, object: Entity): void {
    const phrase = entryOf(vocabulary.texts, `${property} ${Qualifier.role}`, Qualifier.role);
    const text = pickPhrase(this.world.random, phrase);
    const term = property === Property.holdsPost ? this.#term() : {};
    this.tell(person, property, object, { [Qualifier.role]: [{ text }], ...term });
  }

  /** Since when and until when a post is held, told of one in four. */
  #term(): Fact['qualifiers'] {
    const { random } = this.world;
    if (!random.chance(0.25)) return {};
    const year = random.whole(2010, 2020);
    const [from, to] = [String(year), String(year + 5)];
    return {
      [Qualifier.since]: [{ time: { text: `${from}年起`, en: `since ${from}`, from } }],
      [Qualifier.until]: [{ time: { text: `至${to}年`, en: `until ${to}`, to } }],
    };
  }
}
