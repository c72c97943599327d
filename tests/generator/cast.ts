import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import type { Tale } from './fact.ts';
import { doubleOf, foundUnit, type Unit, type UnitSort } from './units.ts';
import { vocabulary } from './vocabulary.ts';
import type { World } from './world.ts';

/** Whom an article of the usual size tells of, and which share of them is new. */
const usual: readonly { sort: UnitSort; count: number; fresh: number }[] = [
  { sort: 'place', count: 3, fresh: 0.3 },
  { sort: 'village', count: 6, fresh: 0.35 },
  { sort: 'company', count: 5, fresh: 0.35 },
  { sort: 'project', count: 4, fresh: 0.5 },
  { sort: 'event', count: 4, fresh: 0.5 },
  { sort: 'reporter', count: 2, fresh: 0.15 },
];

/** What an article tells of: its entities, the most important first, and what holds of them. */
export interface Cast {
  readonly entities: readonly Entity[];
  /** New in the archive with this article. */
  readonly fresh: readonly Entity[];
  /** To be told in any case, since nothing else names the new ones. */
  readonly due: readonly Tale[];
  /** Told by earlier articles. */
  readonly known: readonly Tale[];
  readonly groups: readonly Entity[];
  readonly reporters: readonly Entity[];
}

/** Gathers the cast of one article after another; who was there often comes again more often. */
export class Casting {
  readonly #world: World;
  /** Each unit as often as it was cast: one of these at random makes degrees of a power law. */
  readonly #appearances = new Map<UnitSort, Unit[]>();
  /** The league and the zone of every article. */
  readonly #hubs: Unit[] = [];

  constructor(world: World) {
    this.#world = world;
  }

  /** Scale 1 is the cast of an article of the usual size. */
  next(scale: number): Cast {
    const chosen = new Set<Unit>();
    const fresh = new Set<Unit>();
    const found = (sort: UnitSort, parent: Entity | undefined) => {
      const unit = foundUnit(sort, this.#world, parent);
      fresh.add(unit);
      return unit;
    };
    while (this.#hubs.length < 2) {
      this.#hubs.push(found('place', this.#hubs[0]?.entities[0]));
    }
    for (const hub of this.#hubs) chosen.add(hub);
    for (const { sort, count, fresh: share } of usual) {
      for (let left = Math.max(1, Math.round(count * scale)); left > 0; left -= 1) {
        const known = this.#known(sort);
        if (known && !this.#world.random.chance(share)) {
          chosen.add(this.#perhapsDoubled(known, fresh));
        } else {
          chosen.add(found(sort, this.#parent(chosen)));
        }
      }
    }
    for (const unit of chosen) this.#remember(unit);
    const isFresh = (unit: Unit) => fresh.has(unit);
    const units = [...chosen];
    const groups = this.#groups();
    const entitiesOf = (list: readonly Unit[]) => list.flatMap(({ entities }) => entities);
    const talesOf = (list: readonly Unit[]) => list.flatMap(({ tales }) => tales);
    return {
      entities: [...new Set([...entitiesOf(units), ...groups])],
      groups,
      fresh: [...entitiesOf(units.filter(isFresh)), ...groups],
      due: talesOf(units.filter(isFresh)),
      known: talesOf(units.filter((unit) => !isFresh(unit))),
      reporters: units.filter(({ sort }) => sort === 'reporter').map(({ entities }) => entities[0]),
    };
  }

  #remember(unit: Unit): void {
    const appearances = this.#appearances.get(unit.sort) ?? [];
    appearances.push(unit);
    this.#appearances.set(unit.sort, appearances);
  }

  #known(sort: UnitSort): Unit | undefined {
    const known = this.#appearances.get(sort) ?? [];
    return known.length === 0 ? undefined : this.#world.random.pick(known);
  }

  /** One company or reporter in twelve comes again under another id. */
  #perhapsDoubled(unit: Unit, fresh: Set<Unit>): Unit {
    const mayBe = unit.sort === 'company' || unit.sort === 'reporter';
    if (!mayBe || !this.#world.random.chance(1 / 12)) return unit;
    const double = doubleOf(unit, this.#world);
    fresh.add(double);
    return double;
  }

  /** A place of the article, larger ones more often; the smallest hold no other. */
  #parent(chosen: ReadonlySet<Unit>): Entity | undefined {
    const smallest = this.#world.typesOf(Kind.Place).at(-1);
    const places = [...chosen].filter(
      ({ sort, entities: [head] }) => sort === 'place' && head.type !== smallest,
    );
    return this.#world.random.pickEarly(places).entities[0];
  }

  /** Counted without being named, in this article only. */
  #groups(): Entity[] {
    return Object.entries(vocabulary.groups).map(([kind, { zh, en, ...given }]) => {
      const type = given.type ?? this.#world.typesOf(kind)[0];
      const count = this.#world.random.whole(2, 12);
      const put = (words: string) => words.replace('{n}', String(count));
      return this.#world.keep({
        id: this.#world.namer.id(put(en)),
        kind,
        ...(type !== undefined && { type }),
        name: put(zh),
        nameEn: put(en),
        nameEnOrigin: 'translated',
        nameEnPlural: true,
        aliases: [],
        description: { zh: '未点名的一组。', en: 'A group that is not named.' },
        unnamed: true,
        count,
      });
    });
  }
}
