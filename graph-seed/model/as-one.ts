import type { Article } from './article.ts';
import type { Bilingual } from './bilingual.ts';
import type { DataSet } from './data-set.ts';
import type { Entity, Joined, ToldApart } from './entity.ts';
import { identityOf } from './identity.ts';
import { compareJudgements, type Judgement } from './judgement.ts';
import { Kind, Part } from './ontology.gen.ts';
import { type FilledEnd, type Statement, statementEnds } from './statement.ts';
import { type End, endId, isMissing, missingAmong, type QualifierValue } from './value.ts';

/** The lists of a data set in which ids of entities stand. */
type Named = Pick<DataSet, 'entities' | 'statements' | 'identities'> & {
  articles: Pick<Article, 'mentions'>[];
};

/** What is told by id, as judgements have it: each of what is told by itself, so that it can be forgotten. */
export interface AsOne {
  /** The id by which all that are one with it are known: of an entity, where it is one with any. */
  leaderOf(id: string): string;
  /** All that are one with it and itself: the leader first, the others in their order. */
  oneWith(id: string): readonly string[];
  /** Ids that a judgement names, each with the entity that leads, where that is another. */
  readonly leaders: Readonly<Record<string, string>>;
  /** Whether the id, of an entity or a missing end of which something is judged, is an entity's. */
  isEntity(id: string): boolean;
  /** Every id that a judgement names. */
  readonly judged: readonly string[];
  /** What a statement that names the id says otherwise: equal where it says the same. */
  looks(id: string): string;
  /** The entity with all that it is one with; undefined where another leads; itself where nothing is judged of it. */
  entity(entity: Entity): Entity | undefined;
  /**
   * Each end, candidate and speaker by the id of the leader, called as the article calls it. A missing end
   * that is known to be an entity is that entity, which is inferred; of missing ends that are one alone each
   * stays, for what articles say of them differs. The statement itself where it names nothing of which
   * another leads.
   */
  statement(statement: Statement): Statement;
  /** Each mention by the ids of leaders; the article itself where it has none of others. */
  article<T extends Pick<Article, 'mentions'>>(article: T): T;
}

/**
 * The data set as its judgements have it: of entities that are one the leader alone, with the names
 * of the others as aliases, and all else by the ids of leaders. What is asked of the result, gaps and
 * edges and counts, is so of all articles together.
 */
export function asOne<T extends Named>(dataSet: T): T {
  const { identities, articles, entities, statements } = dataSet;
  if (identities.length === 0) return dataSet;
  const one = judgedAsOne(identities, entities);
  return {
    ...dataSet,
    articles: articles.map((article) => one.article(article)),
    entities: entities.flatMap((entity) => one.entity(entity) ?? []),
    statements: statements.map((statement) => one.statement(statement)),
  };
}

/** What judgements make of entities as they are declared: of all, or of those that are judged. */
export function judgedAsOne(judgements: readonly Judgement[], declared: readonly Entity[]): AsOne {
  return new Joining(judgements, declared);
}

class Joining implements AsOne {
  readonly leaders: Readonly<Record<string, string>>;
  readonly judged: readonly string[];
  readonly leaderOf: (id: string) => string;
  readonly oneWith: (id: string) => readonly string[];
  readonly #declared: ReadonlyMap<string, Entity>;
  /** The oldest judgement by which each id is one with another. */
  readonly #same = new Map<string, Judgement>();
  readonly #apart = new Map<string, Judgement[]>();

  constructor(judgements: readonly Judgement[], declared: readonly Entity[]) {
    const ordered = [...judgements].sort(compareJudgements);
    this.judged = [...new Set(ordered.flatMap(({ ids }) => ids))].sort();
    const wanted = new Set(this.judged);
    this.#declared = new Map(
      declared.flatMap((entity) => (wanted.has(entity.id) ? [[entity.id, entity]] : [])),
    );
    const identity = identityOf(ordered, (id) => !this.#declared.has(id));
    this.leaderOf = identity.leaderOf;
    this.oneWith = identity.oneWith;
    for (const judgement of ordered) {
      for (const id of judgement.ids) {
        if (judgement.judgement === 'different') {
          this.#apart.set(id, [...(this.#apart.get(id) ?? []), judgement]);
        } else if (!this.#same.has(id)) this.#same.set(id, judgement);
      }
    }
    this.leaders = Object.fromEntries(
      this.judged.flatMap((id) => (this.#isLed(id) ? [[id, this.leaderOf(id)]] : [])),
    );
  }

  isEntity(id: string): boolean {
    return this.#declared.has(this.leaderOf(id));
  }

  looks(id: string): string {
    const leader = this.leaderOf(id);
    if (leader === id) return id;
    const called = calledBy(this.#declared.get(id));
    return JSON.stringify([leader, called, calledBy(this.#declared.get(leader)), this.#reason(id)]);
  }

  entity(entity: Entity): Entity | undefined {
    const { id, kind, name } = entity;
    if (this.leaderOf(id) !== id) return undefined;
    const [, ...others] = this.oneWith(id);
    const joined = others.flatMap((other): Joined[] => {
      const by = this.#same.get(other);
      const as = this.#declared.get(other);
      if (!by) return [];
      const { reason, date } = by;
      if (!as) return [{ id: other, reason, date }];
      return [{ id: other, reason, date, as: inShort(as) }];
    });
    const toldApart = kind === Kind.Article ? [] : this.#toldApart([id, ...others], id);
    if (joined.length + toldApart.length === 0) return entity;
    const names = joined.flatMap(({ as }) => (as ? [as.name, ...as.aliases] : []));
    const aliases = new Set([...entity.aliases, ...names]);
    aliases.delete(name);
    return {
      ...entity,
      aliases: [...aliases],
      ...(joined.length > 0 && { joined }),
      ...(toldApart.length > 0 && { toldApart }),
    };
  }

  statement(statement: Statement): Statement {
    if (!this.#isConcerned(statement)) return statement;
    const { subjects, objects, qualifiers, saidBy, inferred } = statement;
    const called = this.#called(statement);
    const filled = [
      ...this.#filled(Part.subjects, subjects),
      ...this.#filled(Part.objects, objects ?? []),
      ...Object.entries(qualifiers).flatMap(([id, values]) => this.#filled(id, entitiesIn(values))),
      ...this.#filled(Part.saidBy, saidBy),
    ];
    return {
      ...statement,
      subjects: this.#lead(subjects),
      ...(objects && { objects: this.#lead(objects) }),
      ...(called && { called }),
      qualifiers: Object.fromEntries(
        Object.entries(qualifiers).map(([id, values]) => [id, this.#values(values)]),
      ),
      inferred: [
        ...inferred.map(({ id, ...part }) =>
          id === undefined ? part : { ...part, id: this.#ledBy(id) },
        ),
        ...filled.flatMap(({ part, missing, entity }) => {
          const reason = this.#reason(missing.id);
          return reason ? [{ part, id: entity, reason }] : [];
        }),
      ],
      ...(filled.length > 0 && { filled }),
      saidBy: this.#lead(saidBy),
    };
  }

  article<T extends Pick<Article, 'mentions'>>(article: T): T {
    const isLed = (id: string) => this.#isLed(id);
    if (!article.mentions.some(({ entities }) => entities.some(isLed))) return article;
    const mentions = article.mentions.map((mention) => ({
      ...mention,
      entities: this.#ids(mention.entities),
    }));
    return { ...article, mentions };
  }

  #toldApart(ids: readonly string[], leader: string): ToldApart[] {
    const found = new Map<string, ToldApart>();
    for (const { ids: judged, reason, date } of ids.flatMap((id) => this.#apart.get(id) ?? [])) {
      for (const id of judged.map(this.leaderOf)) {
        const isEntity = (this.#declared.get(id)?.kind ?? Kind.Article) !== Kind.Article;
        if (id !== leader && isEntity && !found.has(id)) found.set(id, { id, reason, date });
      }
    }
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #isConcerned(statement: Statement): boolean {
    if (this.judged.length === 0) return false;
    for (const end of endsOf(statement)) {
      if (this.#isLed(endId(end))) return true;
      if (isMissing(end) && end.candidates.some((id) => this.#isLed(id))) return true;
    }
    return false;
  }

  /** Whether an entity of another id stands in its place. */
  #isLed(id: string): boolean {
    const leader = this.leaderOf(id);
    return leader !== id && this.#declared.has(leader);
  }

  #ledBy(id: string): string {
    return this.#isLed(id) ? this.leaderOf(id) : id;
  }

  #ids(all: readonly string[]): string[] {
    return [...new Set(all.map(this.leaderOf))];
  }

  /** Each end as its leader, those that have become one once. */
  #lead(ends: readonly End[]): End[] {
    const found = new Map<string, End>();
    for (const end of ends) {
      const id = this.#ledBy(endId(end));
      const isOpen = isMissing(end) && id === end.id;
      const led = isOpen ? { ...end, candidates: this.#ids(end.candidates) } : id;
      if (!found.has(id)) found.set(id, led);
    }
    return [...found.values()];
  }

  #values(values: readonly QualifierValue[]): QualifierValue[] {
    const others = values.filter((value) => !('entity' in value));
    return [...others, ...this.#lead(entitiesIn(values)).map((entity) => ({ entity }))];
  }

  /** Ends by the article's own words, where these are not the leader's. */
  #called(statement: Statement): Statement['called'] {
    const ends = endsOf(statement);
    const named = new Set(ends.map(endId));
    const words = new Map<string, NonNullable<Statement['called']>[string]>();
    for (const [id, own] of Object.entries(statement.called ?? {})) {
      const leader = this.#ledBy(id);
      if (leader === id || !words.has(leader)) words.set(leader, own);
    }
    for (const end of ends) {
      const [id, leader] = [endId(end), this.#ledBy(endId(end))];
      if (leader === id || named.has(leader) || words.has(leader)) continue;
      const own = isMissing(end) ? end.mention : calledBy(this.#declared.get(id));
      const led = calledBy(this.#declared.get(leader));
      if (own && (own.zh !== led?.zh || own.en !== led?.en)) words.set(leader, own);
    }
    return words.size > 0 ? Object.fromEntries(words) : undefined;
  }

  /** Who is meant where the article leaves it open, and does not name it there as well. */
  #filled(part: string, ends: readonly End[]): FilledEnd[] {
    const named = new Set(ends.flatMap((end) => (isMissing(end) ? [] : this.leaderOf(end))));
    return missingAmong(ends).flatMap((missing) => {
      const entity = this.leaderOf(missing.id);
      return this.#declared.has(entity) && !named.has(entity) ? [{ part, missing, entity }] : [];
    });
  }

  #reason(id: string): Bilingual | undefined {
    return this.#declared.has(id) ? undefined : this.#same.get(id)?.reason;
  }
}

function endsOf(statement: Statement): End[] {
  return [...statementEnds(statement).map(({ end }) => end), ...statement.saidBy];
}

function entitiesIn(values: readonly QualifierValue[]): End[] {
  return values.flatMap((value) => ('entity' in value ? [value.entity] : []));
}

/** What an entity is called, and said to be. */
function inShort(entity: Entity): NonNullable<Joined['as']> {
  const { name, nameEn, nameEnInText, nameEnPlural, aliases, description } = entity;
  return {
    name,
    nameEn,
    ...(nameEnInText !== undefined && { nameEnInText }),
    ...(nameEnPlural && { nameEnPlural }),
    aliases,
    description,
  };
}

/** An entity's own words inside a sentence. */
function calledBy(entity: Entity | undefined) {
  if (!entity) return undefined;
  const { name, nameEn, nameEnInText, nameEnPlural } = entity;
  return { zh: name, en: nameEnInText ?? nameEn, ...(nameEnPlural && { plural: nameEnPlural }) };
}
