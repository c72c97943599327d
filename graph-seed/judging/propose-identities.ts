import { asOne } from '../model/as-one.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { DataSet } from '../model/data-set.ts';
import type { Entity } from '../model/entity.ts';
import { type Identity, identityIn, pairKey, pairsOf } from '../model/identity.ts';
import { listWords } from '../model/list-words.ts';
import { Kind } from '../model/ontology.gen.ts';
import { type Likeness, likenessOfColleagues, likenessOfNames } from './likeness.ts';
import { type NameParts, nameReader } from './name-parts.ts';
import { type Surroundings, surroundingsIn } from './surroundings.ts';

/** Two entities that may be one. */
export interface ProposedPair {
  /** The one of whom more is told first. */
  readonly ids: readonly [string, string];
  /** From 0 to 1. */
  readonly score: number;
  readonly reason: Bilingual;
}

/** As much of a data set as pairs are found by. */
type Archive = Pick<DataSet, 'ontology' | 'entities' | 'statements' | 'identities' | 'articles'>;

/** Pairs that a person may judge and has not, the best first. What is counted without a name is in none. */
export function proposeIdentities(archive: Archive): ProposedPair[] {
  return new Proposing(archive).run();
}

/** Less is no reason to look. */
const leastScore = 0.3;
/** Of two that each belong somewhere; what nearly everything is tied to ties nobody. */
const leastTie = 0.05;
/** A key that more have tells nothing. */
const mostOfKey = 100;

/** An entity with the names that it is compared by. */
interface Candidate {
  readonly entity: Entity;
  readonly names: readonly NameParts[];
}

class Proposing {
  readonly #identity: Identity;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #surroundings: Surroundings;
  readonly #read: (name: string, kind: string) => NameParts;

  constructor(archive: Archive) {
    const { entities, statements, ontology } = asOne(archive);
    this.#identity = identityIn(archive);
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.#surroundings = surroundingsIn(statements, ontology);
    this.#read = nameReader(ontology, entities);
  }

  run(): ProposedPair[] {
    const candidates = new Map<string, Candidate>();
    for (const entity of this.#entities.values()) {
      if (entity.kind === Kind.Article || entity.unnamed) continue;
      candidates.set(entity.id, { entity, names: this.#namesOf(entity) });
    }
    const pairs: ProposedPair[] = [];
    for (const [one, other] of pairsToCompare([...candidates.values()], this.#keysOf)) {
      const pair = this.#compared(one, other);
      if (pair) pairs.push(pair);
    }
    return pairs.sort((a, b) => b.score - a.score || (a.ids.join() < b.ids.join() ? -1 : 1));
  }

  /** One that means nothing alone is told with what it is in, so that it is compared in there only. */
  #namesOf({ id, kind, name, aliases }: Entity): NameParts[] {
    return [name, ...aliases].flatMap((printed) => {
      const parts = this.#read(printed, kind);
      if (parts.place !== '' || parts.core !== '') return [parts];
      const homes = [...this.#surroundings.homesOf(id)].flatMap(
        (home) => this.#entities.get(home) ?? [],
      );
      return homes.map((home) => this.#read(`${home.name}${printed}`, kind));
    });
  }

  /** Those that have none in common are not compared. */
  readonly #keysOf = ({ entity, names }: Candidate): Iterable<string> => {
    const { id, kind } = entity;
    const keys = names.flatMap((name) => {
      const own = [`name ${name.folded}`, ...(name.sound === '' ? [] : [`sound ${name.sound}`])];
      return kind === Kind.Person ? own : [...own, ...keysOfParts(name, entity.type)];
    });
    if (kind !== Kind.Person) return new Set(keys);
    const homes = [...this.#surroundings.homesOf(id)];
    const surnames = homes.map((home) => `${Array.from(entity.name)[0]} at ${home}`);
    return new Set([...keys, ...surnames]);
  };

  #compared(one: Candidate, other: Candidate): ProposedPair | undefined {
    const { neighboursOf, homesOf } = this.#surroundings;
    const [a, b] = [one.entity, other.entity];
    if (a.kind !== b.kind || this.#identity.areDifferent(a.id, b.id)) return undefined;
    // An article that ties them to one another takes them for two.
    if (neighboursOf(a.id).has(b.id)) return undefined;
    const byName = this.#byName(one, other);
    if (!byName) return undefined;
    const shared = [...neighboursOf(a.id)].filter((id) => neighboursOf(b.id).has(id));
    const weight = shared.reduce((sum, id) => sum + 1 / neighboursOf(id).size, 0);
    const tied = Math.min(0.3, weight) + (this.#shareHome(a.id, b.id) ? 0.1 : 0);
    const areApart = tied < leastTie && homesOf(a.id).size > 0 && homesOf(b.id).size > 0;
    const ofTwoTypes = a.type !== b.type ? 0.2 : 0;
    const score = Math.min(1, byName.score + tied - (areApart ? 0.35 : 0) - ofTwoTypes);
    if (score < leastScore) return undefined;
    const [first, second] = neighboursOf(a.id).size < neighboursOf(b.id).size ? [b, a] : [a, b];
    return {
      ids: [first.id, second.id],
      score: Math.round(score * 100) / 100,
      reason: this.#inWords(byName.reason, shared),
    };
  }

  #byName(one: Candidate, other: Candidate): Likeness | undefined {
    const { kind, type } = one.entity;
    let best: Likeness | undefined;
    for (const name of one.names) {
      for (const otherName of other.names) {
        const likeness = likenessOfNames(name, otherName, kind);
        const isSame = name.folded === otherName.folded;
        if (!likeness || (!isSame && type !== other.entity.type)) continue;
        if (likeness.score > (best?.score ?? 0)) best = likeness;
      }
    }
    if (best || kind !== Kind.Person || !this.#shareHome(one.entity.id, other.entity.id)) {
      return best;
    }
    return likenessOfColleagues(one.entity.name, other.entity.name);
  }

  /** Whether a home of both is one, or has one name: homes may be two ids of one, too. */
  #shareHome(one: string, other: string): boolean {
    const namesOf = (id: string) =>
      [...this.#surroundings.homesOf(id)].flatMap((home) => {
        const { name, aliases = [] } = this.#entities.get(home) ?? { name: home };
        return [name, ...aliases];
      });
    const names = new Set(namesOf(one));
    return namesOf(other).some((name) => names.has(name));
  }

  #inWords(byName: Bilingual, shared: readonly string[]): Bilingual {
    const [most, others] = [shared.slice(0, 3), shared.length > 3];
    const named = most.flatMap((id) => this.#entities.get(id) ?? []);
    if (named.length === 0) return { zh: `${byName.zh}。`, en: `${capital(byName.en)}.` };
    const words = { isOpen: others, others: undefined };
    const zh = listWords(
      named.map(({ name }) => name),
      'zh',
      words,
    );
    const en = listWords(
      named.map(({ nameEn, nameEnInText }) => nameEnInText ?? nameEn),
      'en',
      words,
    );
    return {
      zh: `${byName.zh}；都与${zh}有关。`,
      en: `${capital(byName.en)}; both are tied to ${en}.`,
    };
  }
}

function keysOfParts({ place, core }: NameParts, type = ''): string[] {
  const letters = Array.from(core);
  const pieces = letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
  return [
    `parts ${place} ${core}`,
    ...pieces.map((piece) => `piece ${type} ${piece}`),
    ...(place === '' ? [] : [`place ${type} ${place}`]),
  ];
}

/** Each two candidates that have a key in common, once. */
function* pairsToCompare(
  candidates: readonly Candidate[],
  keysOf: (candidate: Candidate) => Iterable<string>,
): Iterable<[Candidate, Candidate]> {
  const known = new Map(candidates.map((candidate) => [candidate.entity.id, candidate]));
  const holders = new Map<string, string[]>();
  for (const candidate of candidates) {
    for (const key of keysOf(candidate)) {
      const holds = holders.get(key);
      if (holds) holds.push(candidate.entity.id);
      else holders.set(key, [candidate.entity.id]);
    }
  }
  const seen = new Set<string>();
  for (const ids of holders.values()) {
    if (ids.length > mostOfKey) continue;
    for (const [one, other] of pairsOf(ids)) {
      const pair = pairKey(one, other);
      const [a, b] = [known.get(one), known.get(other)];
      if (seen.has(pair) || !a || !b) continue;
      seen.add(pair);
      yield [a, b];
    }
  }
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
