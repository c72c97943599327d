import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { participantsOf, type Statement, statementEnds } from '../../graph-seed/model/statement.ts';
import { isMissing } from '../../graph-seed/model/value.ts';
import { facetsOf } from '../derive/facets.ts';
import { gapsOf } from '../derive/gaps.ts';
import { termsOfSentences } from '../derive/sentence-terms.ts';
import type { Caller } from '../ports/caller.ts';
import { dataSetInfo } from '../ports/data-set-info.ts';
import type { EntityFilter, Page, PageRequest, StatementFilter } from '../ports/filters.ts';
import type { GraphSnapshot, GraphStore, NeighbourCount } from '../ports/graph-store.ts';
import { searchKeys } from '../search/search-keys.ts';
import { termsOf } from '../search/search-query.ts';
import { inTurns } from '../turns/in-turns.ts';
import { Adjacency } from './adjacency.ts';
import { entityPasses, statementPasses } from './passes.ts';
import { rowsPassing } from './rows-passing.ts';
import { TermIndex } from './term-index.ts';

/** A store in memory over a data set that was read and checked; it never changes. */
export function createEmbeddedStore(dataSet: DataSet): GraphStore {
  const snapshotFor = snapshotsOf(dataSet);
  return {
    snapshot: async (caller) => snapshotFor(caller),
    close: async () => {},
  };
}

function snapshotsOf(dataSet: DataSet): (caller?: Caller) => GraphSnapshot {
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
  const entitiesPassing = (filter: EntityFilter, caller?: Caller) => {
    const passes = entityPasses(filter);
    return rowsPassing(caller, dataSet.entities, (one) => passes(one, facets.entity(one.id)));
  };
  const statementsPassing = (filter: StatementFilter, caller?: Caller) => {
    const passes = statementPasses(filter);
    return rowsPassing(caller, dataSet.statements, (one) => passes(one, facets.statement(one)));
  };
  return (caller) => ({
    hash: dataSet.hash,
    dataSet: async () => info,
    entities: async (ids) => ids.map((id) => entities.get(id) ?? null),
    statements: async (ids) => ids.map((id) => statements.get(id) ?? null),
    articles: async (ids) => ids.map((id) => articles.get(id) ?? null),
    positions: async (ids) => ids.map((id) => positions.get(id) ?? null),
    statementIdsOf: async (ids) => ids.map((id) => statementIds.get(id) ?? []),
    containersOf: async (ids) => ids.map((id) => [...facets.entity(id).containers]),
    namesakesOf: async (ids) => ids.map((id) => [...facets.entity(id).namesakes]),
    neighbourCounts: async (ids) => {
      const counts: NeighbourCount[][] = [];
      for (const id of ids) {
        const count = new NeighbourCounts(id);
        await inTurns(caller, statementIds.get(id) ?? [], statementsAtOnce, (of) => {
          const statement = statements.get(of);
          if (statement) count.add(statement);
        });
        counts.push(count.sorted());
      }
      return counts;
    },
    entitiesBy: async (filter, page) => pageOf(await entitiesPassing(filter, caller), page),
    statementsBy: async (filter, page) => pageOf(await statementsPassing(filter, caller), page),
    network: async ({ entities: of = {}, statements: by }, limit) => {
      const passing = await statementsPassing(by ?? {}, caller);
      const participants = (one: Statement) => facets.statement(one).participants;
      const taking = by && new Set(passing.flatMap(participants));
      const all = (await entitiesPassing(of, caller)).filter(({ id }) => taking?.has(id) ?? true);
      const shown = all.slice(0, limit);
      const ids = new Set(shown.map(({ id }) => id));
      return {
        entities: shown,
        statements: await rowsPassing(caller, passing, (one) =>
          participants(one).every((id) => ids.has(id)),
        ),
        truncated: shown.length < all.length,
      };
    },
    neighbourhood: async (request) => adjacency.neighbourhood(request, caller),
    searchEntities: async (lookups, limit) =>
      names.find(lookups, limit).flatMap((row) => dataSet.entities[row] ?? []),
    searchSentences: async (lookups, limit) =>
      words
        .find(lookups, limit)
        .flatMap((row) => sentences[row] ?? [])
        .map(({ article, sentence }) => ({ article, sentence })),
    gaps: async () => gaps,
    disputes: async () => dataSet.disputes,
  });
}

function statementIdsByEntity(dataSet: DataSet): ReadonlyMap<string, string[]> {
  const ids = new Map<string, string[]>(dataSet.entities.map(({ id }) => [id, []]));
  for (const statement of dataSet.statements) {
    for (const id of participantsOf(statement)) ids.get(id)?.push(statement.id);
  }
  return ids;
}

/** Statements that are counted between two turns. */
const statementsAtOnce = 200;

const roles = ['subject', 'object', 'qualifier'] as const;

/** The statements of an entity, counted by property and role. */
class NeighbourCounts {
  readonly #id: string;
  readonly #counts = new Map<string, Map<string, number>>();

  constructor(id: string) {
    this.#id = id;
  }

  add(statement: Statement): void {
    const byRole = this.#counts.get(statement.property) ?? new Map<string, number>();
    this.#counts.set(statement.property, byRole);
    const ends = statementEnds(statement).filter(({ end }) => !isMissing(end) && end === this.#id);
    for (const role of new Set(ends.map((end) => end.role))) {
      byRole.set(role, (byRole.get(role) ?? 0) + 1);
    }
  }

  sorted(): NeighbourCount[] {
    return [...this.#counts.keys()].sort().flatMap((property) =>
      roles.flatMap((role) => {
        const count = this.#counts.get(property)?.get(role);
        return count === undefined ? [] : [{ property, role, statements: count }];
      }),
    );
  }
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
