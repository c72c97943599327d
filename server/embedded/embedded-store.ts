import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { statementEnds } from '../../graph-seed/model/statement.ts';
import { isMissing } from '../../graph-seed/model/value.ts';
import { dataSetInfo } from '../ports/data-set-info.ts';
import type { GraphSnapshot, GraphStore } from '../ports/graph-store.ts';

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
  const entities = byId(dataSet.entities);
  const statements = byId(dataSet.statements);
  const articles = byId(dataSet.articles);
  const positions = new Map(Object.entries(dataSet.layout.positions));
  const statementIds = new Map<string, string[]>(dataSet.entities.map(({ id }) => [id, []]));
  const entitiesOf = new Map<string, readonly string[]>();
  for (const statement of dataSet.statements) {
    const ids = statementEnds(statement).flatMap(({ end }) => (isMissing(end) ? [] : [end]));
    entitiesOf.set(statement.id, ids);
    for (const id of new Set(ids)) statementIds.get(id)?.push(statement.id);
  }
  return {
    dataSet: async () => info,
    entities: async (ids) => ids.map((id) => entities.get(id) ?? null),
    statements: async (ids) => ids.map((id) => statements.get(id) ?? null),
    articles: async (ids) => ids.map((id) => articles.get(id) ?? null),
    articleIds: async () => [...articles.keys()],
    statementIdsOf: async (ids) => ids.map((id) => statementIds.get(id) ?? []),
    network: async (limit) => {
      const shown = dataSet.entities.slice(0, limit);
      const ids = new Set(shown.map(({ id }) => id));
      return {
        entities: shown,
        statements: dataSet.statements.filter(({ id }) =>
          entitiesOf.get(id)?.every((end) => ids.has(end)),
        ),
        truncated: shown.length < dataSet.entities.length,
      };
    },
    positions: async (ids) => ids.map((id) => positions.get(id) ?? null),
    disputes: async () => dataSet.disputes,
  };
}

function byId<T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
