import neo4j, { type BookmarkManager } from 'neo4j-driver';
import { z } from 'zod';
import { articleSchema } from '../../graph-seed/model/article.ts';
import { disputeSchema } from '../../graph-seed/model/data-set.ts';
import { entitySchema } from '../../graph-seed/model/entity.ts';
import { statementSchema } from '../../graph-seed/model/statement.ts';
import type { GraphSnapshot, Position } from '../ports/graph-store.ts';
import { StoreError } from '../ports/store-error.ts';
import type { GenerationLabel } from './graph-shape.ts';
import type { Neo4jConnection, Parameters } from './neo4j-connection.ts';
import { dataSetInfoSchema, parseRecord } from './parse-record.ts';
import * as queries from './read-queries.ts';

const idRow = z.object({ id: z.string().nullable() });
const recordRow = idRow.extend({ record: z.string().nullable() });
const statementsRow = idRow.extend({ statements: z.array(z.string()) });
const positionRow = idRow.extend({ x: z.number().nullable(), y: z.number().nullable() });
const networkRow = z.object({
  total: z.int(),
  entity: z.string().nullable(),
  statement: z.string().nullable(),
});

/** A view of one generation; it says so when that generation is gone. */
export function createNeo4jSnapshot(
  connection: Neo4jConnection,
  generation: string,
  bookmarks: BookmarkManager,
): GraphSnapshot {
  const ask = async <T>(query: string, parameters: Parameters, row: z.ZodType<T>): Promise<T[]> => {
    const rows = await connection.read(query, { generation, ...parameters }, row, bookmarks);
    if (rows.length > 0) return rows;
    const message = 'What this snapshot reads was replaced and cleared. Take a new snapshot.';
    throw new StoreError('STORE_FAILED', message);
  };

  /** What the query gives for each id, in the order of the ids. */
  const lookUp = async <R extends { id: string | null }, T>(
    query: string,
    ids: readonly string[],
    row: z.ZodType<R>,
    convert: (row: R) => T,
  ): Promise<(T | null)[]> => {
    if (ids.length === 0) return [];
    const rows = await ask(query, { ids: [...new Set(ids)] }, row);
    const found = new Map(rows.map((one) => [one.id, convert(one)]));
    return ids.map((id) => found.get(id) ?? null);
  };

  const records = <T>(label: GenerationLabel, ids: readonly string[], schema: z.ZodType<T>) =>
    lookUp(queries.recordsByIds(label), ids, recordRow, ({ record }) => parsed(record, schema));

  return {
    dataSet: async () => {
      const row = z.object({ record: z.string() });
      const [load] = await ask(queries.readLoad, {}, row);
      return parseRecord(load?.record ?? '', dataSetInfoSchema);
    },
    entities: (ids) => records('Entity', ids, entitySchema),
    statements: (ids) => records('Statement', ids, statementSchema),
    articles: (ids) => records('ArticleText', ids, articleSchema),
    articleIds: async () => {
      const rows = await ask(queries.allIds('ArticleText'), {}, idRow);
      return rows.flatMap(({ id }) => id ?? []).sort();
    },
    statementIdsOf: async (ids) => {
      const query = queries.statementIdsByEntity;
      const found = await lookUp(query, ids, statementsRow, ({ statements }) => statements.sort());
      return found.map((statements) => statements ?? []);
    },
    network: async (limit) => {
      const most = neo4j.int(Math.trunc(Math.min(limit, Number.MAX_SAFE_INTEGER)));
      const rows = await ask(queries.networkUpTo, { limit: most }, networkRow);
      const entities = rows.flatMap(({ entity }) => parsed(entity, entitySchema) ?? []);
      const statements = rows.flatMap(({ statement }) => parsed(statement, statementSchema) ?? []);
      return {
        entities: inOrder(entities),
        statements: inOrder(statements),
        truncated: entities.length < (rows[0]?.total ?? 0),
      };
    },
    positions: (ids) => lookUp(queries.positionsByIds, ids, positionRow, toPosition),
    disputes: async () => {
      const rows = await ask(queries.allRecords('Dispute'), {}, recordRow);
      return inOrder(rows.flatMap(({ record }) => parsed(record, disputeSchema) ?? []));
    },
  };
}

function parsed<T>(record: string | null, schema: z.ZodType<T>): T | null {
  return record === null ? null : parseRecord(record, schema);
}

function toPosition({ x, y }: z.infer<typeof positionRow>): Position | null {
  return x === null || y === null ? null : [x, y];
}

/** By code units, as everything is ordered by id. */
function inOrder<T extends { id: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}
