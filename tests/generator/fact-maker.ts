import type { Entity } from '../../graph-seed/model/entity.ts';
import { Family, Part, Qualifier } from '../../graph-seed/model/ontology.gen.ts';
import type { PropertyDefinition, QualifierDefinition } from '../../graph-seed/model/ontology.ts';
import type { End, QualifierValue, Value } from '../../graph-seed/model/value.ts';
import type { Fact } from './fact.ts';
import { figureFor, varied } from './figures.ts';
import type { MissingEnds } from './missing-ends.ts';
import { entryOf, pickPhrase, vocabulary } from './vocabulary.ts';
import type { World } from './world.ts';

/** What is new to tell in one article. */
export class FactMaker {
  readonly #world: World;
  readonly #cast: readonly Entity[];
  readonly #missing: MissingEnds;
  readonly #year: number;

  constructor(world: World, cast: readonly Entity[], missing: MissingEnds, year: number) {
    this.#world = world;
    this.#cast = cast;
    this.#missing = missing;
    this.#year = year;
  }

  /**
   * A fact of the property that the ontology allows and that nobody has told; undefined where
   * chance finds none. Its first subject is the topic, where one is given.
   */
  make(property: PropertyDefinition, topic?: Entity): Fact | undefined {
    const { random } = this.#world;
    const first = topic ?? this.#subject(property);
    const subjects = this.#subjects(property, first);
    const objects = property.objects && this.#ends(property, property.objects, subjects);
    if (objects?.length === 0) return undefined;
    const several = subjects.length > 1 || first.unnamed === true;
    const { value, of } = this.#value(property, several);
    const qualifiers = this.#qualifiers(property, subjects, of);
    // What tells a figure is another fact in another year, so that its year is told.
    const told = [value ?? [], ...Object.values(qualifiers)].flat();
    const isFigure = told.some((one) => 'quantity' in one);
    const year = isFigure || random.chance(0.2) ? this.#year - random.whole(0, 2) : undefined;
    const status = random.chance(0.45) && (year === undefined || year === this.#year);
    const fact: Fact = {
      subjects: subjects.map(({ id }) => id),
      property: property.id,
      ...(objects && { objects }),
      ...(value && { value }),
      qualifiers,
      open: [
        ...(subjects.length > 1 && random.chance(0.15) ? [Part.subjects] : []),
        ...((objects?.length ?? 0) > 1 && random.chance(0.3) ? [Part.objects] : []),
      ],
      ...(status && { status: random.pick([...this.#world.tables.statuses.keys()]) }),
      ...(year !== undefined && { year }),
    };
    return this.#world.isNews(fact) ? fact : undefined;
  }

  #subject({ subjects }: PropertyDefinition): Entity {
    const able = this.#cast.filter(({ kind }) => subjects.includes(kind));
    return this.#world.random.pickEarly(able);
  }

  /** The first with one or two more of its kind, in three of ten. */
  #subjects({ subjects: kinds }: PropertyDefinition, first: Entity): Entity[] {
    const { random } = this.#world;
    if (!kinds.includes(first.kind)) throw new Error(`${first.kind} is no subject here.`);
    if (!random.chance(0.3)) return [first];
    const others = this.#cast.filter(({ id, kind }) => kind === first.kind && id !== first.id);
    return [first, ...random.pickSome(others, random.whole(1, 2))];
  }

  /** Named ends mostly, never a subject; what must not go round leads to older ones only. */
  #ends(
    { acyclic, family }: Pick<PropertyDefinition, 'acyclic' | 'family'>,
    kinds: readonly string[],
    subjects: readonly Entity[],
  ): End[] {
    const { random } = this.#world;
    if (random.chance(family === Family.pairing ? 0.4 : 0.1)) {
      return [this.#missing.of(random.pick(kinds))];
    }
    const able = this.#cast.filter(
      ({ id, kind }) =>
        kinds.includes(kind) &&
        subjects.every((one) => one.id !== id && (!acyclic || this.#world.isOlder(id, one.id))),
    );
    if (able.length === 0) return [];
    const count = random.chance(0.8) ? 1 : random.whole(2, 3);
    return [...new Set(Array.from({ length: count }, () => random.pickEarly(able).id))];
  }

  #value(
    { id, value: type, qualifiers }: PropertyDefinition,
    several: boolean,
  ): { value?: Value; of?: QualifierValue } {
    const { random, tables } = this.#world;
    if (type === 'quantity') {
      const { quantity, of } = figureFor(random, id, tables);
      return {
        value: { quantity: varied(random, quantity, several, tables) },
        ...(of && qualifiers.includes(Qualifier.of) && { of: { text: of } }),
      };
    }
    if (type === 'text') return { value: { text: this.#phrase(id) } };
    return type === 'time' ? { value: { time: this.#time() } } : {};
  }

  #qualifiers(
    property: PropertyDefinition,
    subjects: readonly Entity[],
    of: QualifierValue | undefined,
  ): Fact['qualifiers'] {
    const { random, tables } = this.#world;
    return Object.fromEntries(
      property.qualifiers.flatMap((id): [string, QualifierValue[]][] => {
        if (id === Qualifier.of && of) return [[id, [of]]];
        const definition = tables.qualifiers.get(id);
        if (!definition || !(property.required.includes(id) || random.chance(0.2))) return [];
        const values = this.#qualifier(definition, property.id, subjects);
        return values.length === 0 ? [] : [[id, values]];
      }),
    );
  }

  #qualifier(
    { id, type, kinds }: QualifierDefinition,
    property: string,
    subjects: readonly Entity[],
  ): QualifierValue[] {
    const { random, tables } = this.#world;
    if (type === 'quantity') return [{ quantity: figureFor(random, id, tables).quantity }];
    if (type === 'text') return [{ text: this.#phrase(`${property} ${id}`, id) }];
    if (type === 'time') return [{ time: this.#time() }];
    const plain = { acyclic: false, family: '' };
    return this.#ends(plain, kinds ?? [], subjects).map((entity) => ({ entity }));
  }

  #phrase(...ids: string[]) {
    return pickPhrase(this.#world.random, entryOf(vocabulary.texts, ...ids));
  }

  #time() {
    const year = String(this.#year);
    return { text: `${year}年`, en: year, from: year, to: year };
  }
}
