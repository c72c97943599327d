import { successorOf } from '../../graph-seed/model/retired-id.ts';
import type { EntityFilter, StatementFilter, ToldFilter } from '../ports/filters.ts';
import type { DataSetInfo, GraphSnapshot } from '../ports/graph-store.ts';

/** For each id that means another: the one that took its place, and the one that leads those it is judged one with. */
export function successorsOf({
  retired,
  joined,
}: Pick<DataSetInfo, 'retired' | 'joined'>): Successors {
  const led = Object.entries(retired).map(([id, now]) => [id, successorOf(now, joined) ?? now]);
  return { ...joined, ...Object.fromEntries(led) };
}

type Successors = Readonly<Record<string, string>>;

/**
 * The snapshot, for which an id that is not there means its successor, where it is looked up and where
 * lists are filtered by it.
 */
export function withCurrentIds(
  snapshot: GraphSnapshot,
  successors: () => Promise<Successors>,
): GraphSnapshot {
  /** Only what is not there may have a successor; so look-ups of what is there cost nothing more. */
  const looking =
    <T>(lookUp: (ids: readonly string[]) => Promise<(T | null)[]>) =>
    async (ids: readonly string[]): Promise<(T | null)[]> => {
      const found = await lookUp(ids);
      if (!found.includes(null)) return found;
      const now = await successors();
      const moved = ids.filter(
        (id, index) => found[index] === null && successorOf(id, now) !== undefined,
      );
      if (moved.length === 0) return found;
      const instead = await lookUp(moved.map((id) => successorOf(id, now) ?? id));
      const byId = new Map(moved.map((id, index) => [id, instead[index] ?? null]));
      return ids.map((id, index) => found[index] ?? byId.get(id) ?? null);
    };
  const filtered = async <F extends EntityFilter | StatementFilter>(
    filter: F,
    keys: readonly (keyof F)[],
  ): Promise<F> => {
    const changed: F = { ...filter };
    for (const key of keys) {
      const ids = changed[key];
      if (!Array.isArray(ids) || ids.length === 0) continue;
      const now = await successors();
      Object.assign(changed, { [key]: ids.map((id) => successorOf(id, now) ?? id) });
    }
    return changed;
  };
  const entityFilter = (filter: EntityFilter) => filtered(filter, ['places', 'articles']);
  const statementFilter = (filter: StatementFilter) =>
    filtered(filter, [
      'places',
      'articles',
      'entities',
      'subjects',
      'objects',
      'saidBy',
      'resultOf',
    ]);
  const toldFilter = async (told: ToldFilter | undefined) => told && filtered(told, ['articles']);
  const changed: Partial<GraphSnapshot> = {
    entities: looking((ids) => snapshot.entities(ids)),
    entitiesTold: looking((ids) => snapshot.entitiesTold(ids)),
    statements: looking((ids) => snapshot.statements(ids)),
    articles: looking((ids) => snapshot.articles(ids)),
    articleSummaries: looking((ids) => snapshot.articleSummaries(ids)),
    entitiesBy: async (filter, page) => snapshot.entitiesBy(await entityFilter(filter), page),
    statementsBy: async (filter, page) =>
      snapshot.statementsBy(await statementFilter(filter), page),
    statementsTold: async (filter, page) =>
      snapshot.statementsTold(await statementFilter(filter), page),
    factsTold: async (filter, page) => snapshot.factsTold(await statementFilter(filter), page),
    figures: async (filter) => snapshot.figures(await statementFilter(filter)),
    gaps: async (told) => snapshot.gaps(await toldFilter(told)),
    hopsFrom: async ({ told, ...request }) => {
      const now = await toldFilter(told);
      return snapshot.hopsFrom({ ...request, ...(now && { told: now }) });
    },
    searchEntities: async (lookups, limit, told) =>
      snapshot.searchEntities(lookups, limit, await toldFilter(told)),
    searchSentences: async (lookups, limit, told) =>
      snapshot.searchSentences(lookups, limit, await toldFilter(told)),
    network: async ({ entities, statements }, limit) =>
      snapshot.network(
        {
          ...(entities && { entities: await entityFilter(entities) }),
          ...(statements && { statements: await statementFilter(statements) }),
        },
        limit,
      ),
  };
  return new Proxy(snapshot, {
    get: (target, name) => Reflect.get(changed, name) ?? Reflect.get(target, name),
  });
}
