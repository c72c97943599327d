import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { participantsOf, statementEnds } from '../../graph-seed/model/statement.ts';
import { isMissing } from '../../graph-seed/model/value.ts';
import { type Facets, facetsOf } from '../derive/facets.ts';
import { gapsOf } from '../derive/gaps.ts';
import { termsOfSentences } from '../derive/sentence-terms.ts';
import { dataSetInfo } from '../ports/data-set-info.ts';
import type { NetworkFilter, Page, PageRequest } from '../ports/filters.ts';
import type {
  GraphSnapshot,
  GraphStore,
  NeighbourCount,
  NetworkAnswer,
} from '../ports/graph-store.ts';
import { searchKeys } from '../search/search-keys.ts';
import { termsOf } from '../search/search-query.ts';
import { Adjacency } from './adjacency.ts';
import { entityPasses, statementPasses } from './passes.ts';
import { TermIndex } from './term-index.ts';

/** A store in memory over a data set that was read and checked; it never changes. */
export function createEmbeddedStore(dataSet: DataSet): GraphStore {
  const snapshot = createSnapshot(dataSet);
  return {
    snapshot: async () => snapshot,
    close: async () => {},
  };
}

function createSnapshot(dataSet: DataSet): GraphSnapshot {
  const info = dataSetInfo(dataSet);
  const facets = facetsOf(dataSet);
  const entities = byId(dataSet.entities);
  const statements = byId(dataSet.statements);
  const articles = byId(dataSet.articles);
  const positions = new Map(Object.entries(dataSet.layout.positions));
  const statementIds = statementIdsByEntity(dataSet);
  const adjacency = new Adjacency(dataSet, facets);
  const names = new TermIndex();
  dataSet.entities.forEach((entity, row) => {
    names.add(row, termsOf(searchKeys(entity)));
  });
  const sentences = dataSet.articles.flatMap(termsOfSentences);
  const words = new TermIndex();
  sentences.forEach(({ terms }, row) => {
    words.add(row, terms);
  });
  const gaps = gapsOf(dataSet);
  return {
    dataSet: async () => info,
    entities: async (ids) => ids.map((id) => entities.get(id) ?? null),
    statements: async (ids) => ids.map((id) => statements.get(id) ?? null),
    articles: async (ids) => ids.map((id) => articles.get(id) ?? null),
    positions: async (ids) => ids.map((id) => positions.get(id) ?? null),
    statementIdsOf: async (ids) => ids.map((id) => statementIds.get(id) ?? []),
    containersOf: async (ids) => ids.map((id) => [...facets.entity(id).containers]),
    neighbourCounts: async (ids) =>
      ids.map((id) => {
        const of = (statementIds.get(id) ?? []).flatMap((one) => statements.get(one) ?? []);
        return countNeighbours(id, of);
      }),
    entitiesBy: async (filter, page) =>
      pageOf(
        dataSet.entities.filter((entity) => entityPasses(entity, facets.entity(entity.id), filter)),
        page,
      ),
    statementsBy: async (filter, page) =>
      pageOf(
        dataSet.statements.filter((one) => statementPasses(one, facets.statement(one), filter)),
        page,
      ),
    network: async (filter, limit) => networkOf(dataSet, facets, filter, limit),
    neighbourhood: async (request) => adjacency.neighbourhood(request),
    searchEntities: async (lookups, limit) =>
      names
        .find(lookups)
        .slice(0, limit)
        .flatMap((row) => dataSet.entities[row] ?? []),
    searchSentences: async (lookups, limit) =>
      words
        .find(lookups)
        .slice(0, limit)
        .flatMap((row) => sentences[row] ?? [])
        .map(({ article, sentence }) => ({ article, sentence })),
    gaps: async () => gaps,
    disputes: async () => dataSet.disputes,
  };
}

function networkOf(
  dataSet: DataSet,
  facets: Facets,
  { entities = {}, statements }: NetworkFilter,
  limit: number,
): NetworkAnswer {
  const passing = dataSet.statements.filter((one) =>
    statementPasses(one, facets.statement(one), statements ?? {}),
  );
  const taking = statements && new Set(passing.flatMap(participantsOf));
  const all = dataSet.entities.filter(
    (entity) =>
      entityPasses(entity, facets.entity(entity.id), entities) && (taking?.has(entity.id) ?? true),
  );
  const shown = all.slice(0, limit);
  const ids = new Set(shown.map(({ id }) => id));
  return {
    entities: shown,
    statements: passing.filter((one) => participantsOf(one).every((id) => ids.has(id))),
    truncated: shown.length < all.length,
  };
}

function statementIdsByEntity(dataSet: DataSet): ReadonlyMap<string, string[]> {
  const ids = new Map<string, string[]>(dataSet.entities.map(({ id }) => [id, []]));
  for (const statement of dataSet.statements) {
    for (const id of participantsOf(statement)) ids.get(id)?.push(statement.id);
  }
  return ids;
}

const roles = ['subject', 'object', 'qualifier'] as const;

function countNeighbours(id: string, statements: DataSet['statements']): NeighbourCount[] {
  const properties = [...new Set(statements.map(({ property }) => property))].sort();
  return properties.flatMap((property) =>
    roles.flatMap((role) => {
      const count = statements.filter(
        (one) =>
          one.property === property &&
          statementEnds(one).some(
            (row) => row.role === role && !isMissing(row.end) && row.end === id,
          ),
      ).length;
      return count === 0 ? [] : [{ property, role, statements: count }];
    }),
  );
}

function pageOf<T extends { id: string }>(
  rows: readonly T[],
  { first, after }: PageRequest,
): Page<T> {
  const rest = after === undefined ? rows : rows.filter(({ id }) => id > after);
  return { rows: rest.slice(0, first), total: rows.length, more: rest.length > first };
}

function byId<T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
