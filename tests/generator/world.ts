import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import { indexOntology, type Ontology, typeLabelOf } from '../../graph-seed/model/ontology.ts';
import { sentenceWriter } from '../../graph-seed/model/sentence.ts';
import { type Fact, keyOf } from './fact.ts';
import { type Name, Namer } from './namer.ts';
import { Planted } from './planted.ts';
import type { Random } from './random.ts';

/** All entities of an archive, oldest first, shared by its articles. */
export class World {
  readonly ontology: Ontology;
  readonly tables: ReturnType<typeof indexOntology>;
  readonly random: Random;
  readonly namer: Namer;
  readonly planted = new Planted();
  /** Writes a statement as a sentence in a language. */
  readonly write: ReturnType<typeof sentenceWriter>;
  readonly #entities = new Map<string, Entity>();
  readonly #ages = new Map<string, number>();
  readonly #people: Entity[] = [];
  readonly #told = new Set<string>();

  constructor(ontology: Ontology, random: Random) {
    this.ontology = ontology;
    this.tables = indexOntology(ontology);
    this.random = random;
    this.namer = new Namer(random);
    this.write = sentenceWriter(ontology, (id) => this.entity(id));
  }

  entities(): IterableIterator<Entity> {
    return this.#entities.values();
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  /** Whether the first stood in the archive before the second. */
  isOlder(id: string, other: string): boolean {
    return (this.#ages.get(id) ?? 0) < (this.#ages.get(other) ?? 0);
  }

  keep(entity: Entity): Entity {
    this.#ages.set(entity.id, this.#ages.size);
    this.#entities.set(entity.id, entity);
    if (entity.kind === Kind.Person) this.#people.push(entity);
    return entity;
  }

  /** A person; one in thirty has the name of another, who is somebody else. */
  addPerson(): Entity {
    const other =
      this.#people.length > 0 && this.random.chance(1 / 30) && this.random.pick(this.#people);
    const person = this.add(Kind.Person, undefined, other || this.namer.person());
    if (other) this.planted.namesakes.push([other.id, person.id]);
    return person;
  }

  /** An entity of a made name, or of the given one. */
  add(kind: string, type: string | undefined, named: Name | { readonly host?: Entity }): Entity {
    const definition = this.tables.kinds.get(kind);
    if (!definition) throw new Error(`${kind} is no kind of the ontology.`);
    const { name, nameEn, nameEnOrigin, aliases } =
      'name' in named ? named : this.namer.named(definition, type, named.host);
    const label = typeLabelOf(definition, type) ?? definition.label;
    return this.keep({
      id: this.namer.id(nameEn),
      kind,
      ...(type !== undefined && { type }),
      name,
      nameEn,
      nameEnOrigin,
      aliases,
      description: { zh: `虚构的${label.zh}。`, en: `Invented: ${label.en}.` },
    });
  }

  /** False where some article has told the fact; from now on one has. */
  isNews(fact: Fact): boolean {
    const key = keyOf(fact, this.tables.properties.get(fact.property)?.required ?? []);
    const isNews = !this.#told.has(key);
    this.#told.add(key);
    return isNews;
  }

  /** The ids of the kind's types; one of undefined where it has none. */
  typesOf(kind: string): readonly (string | undefined)[] {
    const types = this.tables.kinds.get(kind)?.types.map(({ id }) => id) ?? [];
    return types.length === 0 ? [undefined] : types;
  }
}
