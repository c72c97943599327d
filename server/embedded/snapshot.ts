import type { Entity } from '../../graph-seed/model/entity.ts';
import { gapsAmong, whatGapsAreOf } from '../derive/gaps.ts';
import type { Caller } from '../ports/caller.ts';
import type { Page, PageRequest, StatementFilter } from '../ports/filters.ts';
import type { GraphSnapshot, Position, ToldEntity } from '../ports/graph-store.ts';
import { inTurns } from '../turns/in-turns.ts';
import type { CompiledGraph } from './compiled-graph.ts';
import {
  all,
  type Condition,
  conditionOfEach,
  entityCondition,
  statementCondition,
} from './conditions.ts';
import { figuresPassing } from './figure-groups.ts';
import { entities, facts, type Listed, longest, statements } from './first-ids.ts';
import { portionsOf } from './portions-of.ts';
import type { Records } from './records.ts';
import { shownStatements } from './shown-statements.ts';
import { endRoles, rolesIn } from './tables.ts';
import { factsOf, sharedBy, withWhatIsTold } from './told-beside.ts';

/** Ids that are looked up between two turns: of a hub each may take a millisecond. */
const idsAtOnce = 1;
const positionsAtOnce = 200;
const gapsAtOnce = 200;

/** A view of a compiled data set on behalf of a caller, with whose other work it takes turns. */
export function snapshotOf(graph: CompiledGraph, caller?: Caller): GraphSnapshot {
  const { database, info } = graph;

  /** Each question of the database has a turn of its own, for many may be asked at once. */
  const asked = async <T>(question: () => T): Promise<T> => {
    const turn = caller?.nextTurn();
    if (turn) await turn;
    return question();
  };

  const each = async <T>(ids: readonly string[], lookUp: (id: string) => T): Promise<T[]> => {
    const found: T[] = [];
    await inTurns(caller, ids, idsAtOnce, (id) => {
      found.push(lookUp(id));
    });
    return found;
  };

  const toldEntity = async (entity: Entity): Promise<ToldEntity> => ({
    entity,
    containers: await graph.entities.found(
      await asked(() => graph.containersOf(entity.id)),
      caller,
    ),
    namesakes: await asked(() => graph.namesakesOf(entity.id)),
  });

  const pageOf = async <T>(
    listed: Listed,
    condition: Condition,
    { first, after }: PageRequest,
    records: Records<T>,
  ): Promise<Page<T>> => {
    // One more than asked for tells whether there are more.
    const most = Math.min(first, longest);
    const ids = await asked(() => graph.firstIds(listed, condition, most + 1, after ?? ''));
    return {
      rows: await records.found(ids.slice(0, most), caller),
      total: await asked(() => graph.count(listed, condition)),
      more: ids.length > most,
    };
  };

  /** Those that most facts connect, of equal ones the first, in the order of ids. */
  const mostConnected = async (ids: readonly string[], limit: number) => {
    if (ids.length <= limit) return ids;
    const counts = await graph.factCounts();
    const count = (id: string) => counts.get(id) ?? 0;
    // They come in the order of ids, which sorting keeps.
    const ranked = [...ids].sort((a, b) => count(b) - count(a));
    return ranked.slice(0, limit).sort();
  };

  const told = async (listed: Listed, filter: StatementFilter, page: PageRequest) => {
    const found = await pageOf(listed, statementCondition(filter), page, graph.statements);
    return withWhatIsTold(graph, found, caller);
  };

  return {
    hash: info.hash,
    dataSet: async () => info,
    entities: (ids) => graph.entities.of(ids, caller),
    entitiesTold: async (ids) => {
      const found = await graph.entities.of(ids, caller);
      return Promise.all(found.map((entity) => entity && toldEntity(entity)));
    },
    statements: (ids) => graph.statements.of(ids, caller),
    factsOf: async (ids) => {
      const known = await factsOf(graph, ids, caller);
      return ids.map((id) => known.get(id) ?? null);
    },
    articles: (ids) => graph.articles.of(ids, caller),
    articleSummaries: (ids) => graph.summaries.of(ids, caller),
    namedFirstIn: (ids) => each(ids, (id) => graph.namedFirstIn(id)),
    positions: async (ids) => {
      const found: (Position | null)[] = [];
      await inTurns(caller, portionsOf(ids, positionsAtOnce), 1, (portion) => {
        found.push(...graph.positions(portion));
      });
      return found;
    },
    statementIdsOf: (ids) => each(ids, (id) => graph.statementIdsOf(id)),
    containersOf: (ids) => each(ids, (id) => graph.containersOf(id)),
    namesakesOf: (ids) => each(ids, (id) => graph.namesakesOf(id)),
    neighbourCounts: (ids) => each(ids, (id) => graph.neighbourCounts(id)),
    entitiesBy: (filter, page) => pageOf(entities, entityCondition(filter), page, graph.entities),
    statementsBy: (filter, page) =>
      pageOf(statements, statementCondition(filter), page, graph.statements),
    statementsTold: (filter, page) => told(statements, filter, page),
    factsTold: (filter, page) => told(facts, filter, page),
    network: async ({ entities: of = {}, statements: by }, limit) => {
      const statement = statementCondition(by ?? {});
      const entity = all(entityCondition(of), by && takingPart(statement));
      const found = await asked(() => graph.firstIds(entities, entity, longest, ''));
      const shown = await mostConnected(found, limit);
      const ids = await shownStatements(database, shown, conditionOfEach(by ?? {}), caller);
      const statements = await graph.statements.found(ids, caller);
      return {
        entities: await graph.entities.found(shown, caller),
        statements,
        facts: await sharedBy(graph, statements, caller),
        total: found.length,
      };
    },
    hopsFrom: async (request) => {
      const { told } = request;
      const passing = told && ((ids: readonly string[]) => graph.statementsPassing(ids, told));
      return (await graph.adjacency()).hopsFrom(request, passing, caller);
    },
    searchEntities: async (lookups, limit, told) => {
      const most = Math.min(limit, longest);
      const ids = await asked(() => graph.entitiesFoundBy(lookups, most, told));
      return graph.entities.found(ids, caller);
    },
    searchSentences: (lookups, limit, told) =>
      asked(() => graph.sentencesFoundBy(lookups, Math.min(limit, longest), told)),
    figures: (filter) => figuresPassing(database, filter, caller),
    gaps: async (told) => {
      const gaps = await graph.gaps();
      if (!told) return gaps;
      const of = whatGapsAreOf(gaps);
      const statements = new Set<string>();
      await inTurns(caller, portionsOf(of.statements, gapsAtOnce), 1, (ids) => {
        for (const id of graph.statementsPassing(ids, told)) statements.add(id);
      });
      const entities = new Set<string>();
      await inTurns(caller, portionsOf(of.entities, gapsAtOnce), 1, (ids) => {
        for (const id of graph.entitiesPassing(ids, told)) entities.add(id);
      });
      return gapsAmong(gaps, statements, entities);
    },
    disputes: async () => graph.disputes,
  };
}

/** That an entity is an end of a statement that passes. */
function takingPart({ sql, values }: Condition): Condition {
  return {
    sql: `id IN (SELECT entity FROM links WHERE role IN ${rolesIn(...endRoles)}
      AND statement IN (SELECT id FROM statements WHERE ${sql}))`,
    values,
    isIndexed: true,
  };
}
