import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import {
  articleOfDocument,
  documentOfArticle,
  entitiesDocument,
  identitiesDocument,
  layoutDocument,
  ontologyDocument,
} from '../../graph-seed/model/documents.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { DataByDocument } from '../ports/data-by-document.ts';
import { graphRows } from './graph-rows.ts';
import {
  articleLabels,
  contentLabels,
  entityLabels,
  groupLabel,
  type RowLabel,
  restLabels,
} from './graph-shape.ts';
import type { HeldRows } from './held-rows.ts';
import { gapId, recordBasis } from './node-rows.ts';
import { rowDigests, shortDigest } from './row-digests.ts';
import {
  GroupGatherer,
  groupOf,
  groupsOfArticles,
  type RowGroup,
  sharedGroups,
} from './row-groups.ts';
import { rowSource, type WantedPart } from './row-source.ts';

/** What a load has to write and to end. */
export interface LoadPlan {
  /** Ids of rows that are gone or written anew, by label. */
  readonly ended: ReadonlyMap<RowLabel, readonly string[]>;
  /** Whether the row is written. */
  isFresh(label: string, id: string): boolean;
  /** Entities and articles that have such rows, or links to them. */
  readonly entities: readonly string[];
  readonly articles: readonly string[];
  /** What is of neither that may have such rows. */
  readonly rest: NonNullable<WantedPart['rest']>;
  /** Groups that are written anew; undefined where all are. */
  readonly groups: readonly RowGroup[] | undefined;
}

/** Entities and articles of which rows are made at once: few enough to be forgotten soon. */
export const atOnce = { entities: 1_000, articles: 10 };

/** Everything, into an empty database. */
export function firstPlan(data: DataByDocument): LoadPlan {
  return {
    ended: new Map(),
    isFresh: () => true,
    entities: data.entityIds(),
    articles: data.articleIds,
    rest: 'all',
    groups: undefined,
  };
}

/**
 * What makes the data set from a load: rows of documents with another digest, and of articles that say
 * something of those. Nothing else is read. Throws a StoreError where the data set is not whole.
 */
export function planLoad(data: DataByDocument, held: HeldRows): Promise<LoadPlan> {
  return new Planner(data, held).plan();
}

class Planner {
  readonly #data: DataByDocument;
  readonly #held: HeldRows;
  readonly #ofArticles: ReadonlySet<string>;
  /** Digests of the rows in groups that changed, as they are to be and as they are. */
  readonly #wanted = rowsByLabel();
  readonly #there = rowsByLabel();
  readonly #groups: RowGroup[] = [];
  readonly #endedGroups: string[] = [];

  constructor(data: DataByDocument, held: HeldRows) {
    this.#data = data;
    this.#held = held;
    this.#ofArticles = new Set(data.articleIds);
  }

  async plan(): Promise<LoadPlan> {
    const before = await this.#held.documents();
    const now = new Map(this.#data.documents.map(({ id, digest }) => [id, digest]));
    const all = before.get(ontologyDocument) !== now.get(ontologyDocument);
    const differs = (id: string) => all || before.get(id) !== now.get(id);
    const gone = [...before.keys()].flatMap((id) =>
      now.has(id) ? [] : (articleOfDocument(id) ?? []),
    );
    const changed = this.#data.articleIds.filter((id) => differs(documentOfArticle(id)));
    await this.#compare([], groupsOfArticles(articleLabels, gone));
    const areJudged = differs(identitiesDocument);
    const shared = areJudged || differs(entitiesDocument);
    const entities = await this.#compareEntities(shared, [...changed, ...gone]);
    const rest = differs(layoutDocument) ? 'all' : 'withoutPositions';
    await this.#compareRest(rest);
    const articles = await this.#compareArticles([
      ...new Set([
        ...changed,
        ...(await this.#sayingOf(entities)),
        ...(areJudged ? this.#leavingOpen() : []),
      ]),
    ]);
    return {
      ended: new Map<RowLabel, readonly string[]>([
        ...contentLabels.map((label): [RowLabel, string[]] => [
          label,
          missingFrom(this.#wanted(label), this.#there(label)),
        ]),
        [groupLabel, this.#endedGroups],
      ]),
      isFresh: (label, id) => this.#isFresh(label, id),
      entities,
      articles,
      rest,
      groups: this.#groups,
    };
  }

  #isFresh(label: string, id: string): boolean {
    const digest = this.#wanted(label).get(id);
    return digest !== undefined && digest !== this.#there(label).get(id);
  }

  /**
   * Those that are another or gone now: by their records, since it takes long to find out what each is
   * found by.
   */
  async #compareEntities(shared: boolean, articles: readonly string[]): Promise<string[]> {
    const ids = [
      ...(shared ? this.#data.entityIds().filter((id) => !this.#ofArticles.has(id)) : []),
      ...articles,
    ];
    const records = new GroupGatherer();
    for (const some of portions(ids, atOnce.entities)) {
      for (const entity of this.#data.entities(some)) {
        const { id } = entity;
        const article = this.#ofArticles.has(id) ? id : undefined;
        const group = groupOf('EntityRecord', { id, article });
        records.put('EntityRecord', group, id, shortDigest(recordBasis(entity)));
      }
      await setImmediate();
    }
    const labels = ['EntityRecord'] as const;
    const others = await this.#compare(records.groups(), [
      ...(shared ? sharedGroups(labels) : []),
      ...groupsOfArticles(labels, articles),
    ]);
    await this.#compareOtherRows([...others]);
    return [...others];
  }

  /** The other rows of entities whose records are others: those beside them in their groups stay. */
  async #compareOtherRows(entities: readonly string[]): Promise<void> {
    const others = new Set(entities);
    const labels = entityLabels.filter((label) => label !== 'EntityRecord');
    const groups = new Set(
      labels.flatMap((label) =>
        entities.flatMap((id) => [groupOf(label, { id }), groupOf(label, { id, article: id })]),
      ),
    );
    const gatherer = new GroupGatherer();
    const held = await this.#held.groups([...groups]);
    for (const { id: group, label, rows } of held) {
      for (const [id, digest] of rows) if (!others.has(id)) gatherer.put(label, group, id, digest);
    }
    for (const some of portions(entities, atOnce.entities)) {
      const rows = graphRows(rowSource(this.#data, { entities: some }));
      gatherer.add(labels, rows, rowDigests(rows));
      await setImmediate();
    }
    await this.#compare(gatherer.groups(), [...groups], held);
  }

  /** Articles that have words for these entities, where those are others now. */
  async #sayingOf(entities: readonly string[]): Promise<string[]> {
    const before = new Map((await this.#held.entities(entities)).map((one) => [one.id, one]));
    const now = new Map(this.#data.entities(entities).map((one) => [one.id, one]));
    const others = entities.filter(
      (id) => !isDeepStrictEqual(inSentences(before.get(id)), inSentences(now.get(id))),
    );
    return this.#data.articlesWith(others);
  }

  /** Articles that leave an end open of which something else is told now, after a judgement. */
  #leavingOpen(): string[] {
    const statements = this.#data
      .gaps()
      .flatMap((gap) =>
        gap.kind === 'missingEnd' && this.#isFresh('Gap', gapId(gap)) ? gap.statements : [],
      );
    return this.#data.articlesQuoted(statements);
  }

  /** Gives these and the articles of which links lead to their statements that are others now. */
  async #compareArticles(articles: readonly string[]): Promise<string[]> {
    const looked = new Set(articles);
    const all = [...articles];
    for (let from = 0; from < all.length; from += atOnce.articles) {
      const some = all.slice(from, from + atOnce.articles);
      const rows = graphRows(rowSource(this.#data, { articles: some }));
      const gatherer = new GroupGatherer();
      gatherer.add(articleLabels, rows, rowDigests(rows));
      await this.#compare(gatherer.groups(), groupsOfArticles(articleLabels, some));
      const fresh = rows.nodes.Statement.filter(({ id }) => this.#isFresh('Statement', id));
      for (const article of this.#data.articlesWith(fresh.map(({ id }) => id))) {
        if (!looked.has(article)) all.push(article);
        looked.add(article);
      }
    }
    return all;
  }

  async #compareRest(rest: LoadPlan['rest']): Promise<void> {
    const rows = graphRows(rowSource(this.#data, { rest }));
    const labels = restLabels.filter((label) => rest === 'all' || label !== 'Position');
    const gatherer = new GroupGatherer();
    gatherer.add(labels, rows, rowDigests(rows));
    await this.#compare(gatherer.groups(), sharedGroups(labels));
  }

  /**
   * Compares groups as they are to be with what is held under these ids. Gives the ids of rows that are
   * others, or in another group. What is held is read unless it was before.
   */
  async #compare(
    wanted: readonly RowGroup[],
    ids: readonly string[],
    held?: readonly RowGroup[],
  ): Promise<Set<string>> {
    const groups = new Map(wanted.map((group) => [group.id, group]));
    const digests = held
      ? new Map(held.map(({ id, digest }) => [id, digest]))
      : await this.#held.digests(ids);
    const changed = ids.filter((id) => groups.get(id)?.digest !== digests.get(id));
    const other = new Set(changed.filter((id) => digests.has(id)));
    const there = held?.filter(({ id }) => other.has(id)) ?? (await this.#held.groups([...other]));
    const now = new Map<string, string>();
    for (const group of changed.flatMap((id) => groups.get(id) ?? [])) {
      this.#groups.push(group);
      for (const [id, digest] of group.rows) {
        this.#wanted(group.label).set(id, digest);
        now.set(`${group.id} ${digest} ${id}`, id);
      }
    }
    const others = new Set<string>();
    for (const group of there) {
      this.#endedGroups.push(group.id);
      for (const [id, digest] of group.rows) {
        this.#there(group.label).set(id, digest);
        if (!now.delete(`${group.id} ${digest} ${id}`)) others.add(id);
      }
    }
    for (const id of now.values()) others.add(id);
    return others;
  }
}

/** What a sentence may say of an entity. */
function inSentences(entity: Entity | undefined) {
  if (!entity) return undefined;
  const { description: _, aliases: __, toldApart: ___, joined = [], ...rest } = entity;
  const others = joined.map(({ id, reason, as }) => {
    if (!as) return { id, reason };
    const { name, nameEn, nameEnInText, nameEnPlural } = as;
    return { id, name, nameEn, nameEnInText, nameEnPlural };
  });
  return { ...rest, others };
}

/** Digests of rows by id, for each label; none for what is no label of rows. */
function rowsByLabel() {
  const rows = new Map<string, Map<string, string>>(
    contentLabels.map((label) => [label, new Map()]),
  );
  return (label: string): Map<string, string> => rows.get(label) ?? new Map();
}

/** Ids of rows that others have not, or have otherwise. */
function missingFrom(
  others: ReadonlyMap<string, string>,
  rows: ReadonlyMap<string, string>,
): string[] {
  return [...rows].filter(([id, digest]) => others.get(id) !== digest).map(([id]) => id);
}

/** So many of a list at a time. */
export function* portions<T>(all: readonly T[], size: number): Iterable<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
