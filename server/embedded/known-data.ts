import { resultOf } from '../../graph-seed/model/arcs.ts';
import type { ReadFile } from '../../graph-seed/model/data-file.ts';
import type { DataDocument, DataSet } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { KnownData, KnownElsewhere } from '../../graph-seed/model/known-data.ts';
import { successorOf } from '../../graph-seed/model/retired-id.ts';
import { missingEndsOf, type Statement } from '../../graph-seed/model/statement.ts';
import { entitiesAmong, type MissingEnd } from '../../graph-seed/model/value.ts';
import { type Gap, gapKinds } from '../derive/gaps.ts';
import type { DataSetInfo } from '../ports/graph-store.ts';
import { listOf, type Sqlite, type Value } from './sqlite.ts';

const listed = '(SELECT value FROM json_each(?))';
/** What articles say, which are given as a list. */
const saidThere = `(SELECT statement FROM quoted WHERE article IN ${listed})`;
/** Entities as files declare them, whatever is judged of them. */
const entitiesTold = `(SELECT id, record FROM entities
    WHERE id NOT IN (SELECT id FROM entities_told)
  UNION ALL SELECT id, record FROM entities_told)`;
/** Statements as articles have them. */
export const statementsTold = `(SELECT statements.id, coalesce(told.record, statements.record) AS record
  FROM statements LEFT JOIN statements_told AS told ON told.id = statements.id)`;

/**
 * What was compiled into a database, as it was read, for whoever reads the data files again. Throws a
 * StoreError.
 */
export function knownData(database: Sqlite): KnownData {
  const read = reader(database);
  const { ontology, joined } = knownInfo(database);
  const statementsIn = (articles: readonly string[]) =>
    read.records<Statement>(
      `SELECT record FROM ${statementsTold} WHERE id IN ${saidThere}`,
      articles,
    );
  return {
    ontology,
    documents: read
      .rows<[string, string]>('SELECT id, digest FROM documents ORDER BY id')
      .map(([id, digest]): DataDocument => ({ id, digest })),
    files: read
      .rows<[string, string, string]>('SELECT path, digest, entities FROM files ORDER BY path')
      .map(
        ([path, digest, entities]): ReadFile => ({
          path,
          digest,
          entities: JSON.parse(entities),
        }),
      ),
    entities: (ids) =>
      read.records<Entity>(`SELECT record FROM ${entitiesTold} WHERE id IN ${listed}`, ids),
    allEntities: () => read.records<Entity>(`SELECT record FROM ${entitiesTold} ORDER BY id`),
    statementsIn,
    entitiesIn: (articles) => [
      ...read.texts(`SELECT DISTINCT told FROM named WHERE article IN ${listed}`, articles),
      ...statementsIn(articles).flatMap(({ saidBy }) => entitiesAmong(saidBy)),
    ],
    articleOf: (statement) =>
      read.texts(`SELECT article FROM quoted WHERE statement IN ${listed}`, [statement])[0],
    articlesWith: (ids) => {
      const leaders = ids.map((id) => successorOf(id, joined) ?? id);
      return read.texts(
        `SELECT article FROM quoted WHERE statement IN (
          SELECT statement FROM links WHERE entity IN ${listed}
          UNION SELECT statement FROM causes WHERE cause IN ${listed}
        ) UNION SELECT article FROM named WHERE entity IN ${listed}`,
        leaders,
        leaders,
        leaders,
      );
    },
    positions: (ids) =>
      positionsAmong(
        read.rows<[string, number, number]>(
          `SELECT id, x, y FROM positions WHERE id IN ${listed}`,
          ids,
        ),
      ),
    allPositions: () =>
      positionsAmong(read.rows<[string, number, number]>('SELECT id, x, y FROM positions')),
    outside: (articles) => knownElsewhere(database, articles),
  };
}

function positionsAmong(
  rows: readonly [id: string, x: number, y: number][],
): DataSet['layout']['positions'] {
  return Object.fromEntries(
    rows.map(([id, x, y]): [string, DataSet['layout']['positions'][string]] => [id, [x, y]]),
  );
}

/** What the compiled data set tells of itself. Throws a StoreError. */
export function knownInfo(database: Sqlite): DataSetInfo {
  const [row] = database.rows<[string]>('SELECT record FROM data_set');
  return JSON.parse(row?.[0] ?? '');
}

function knownElsewhere(database: Sqlite, articles: readonly string[]): KnownElsewhere {
  const read = reader(database);
  const isElsewhere = `statement NOT IN ${saidThere}`;
  return {
    statements: (ids) =>
      read.texts(
        `SELECT id FROM statements WHERE id IN ${listed} AND id NOT IN ${saidThere}`,
        ids,
        articles,
      ),
    missing: (ids) => {
      const ends = new Map<string, { end: MissingEnd; statement: string }>();
      const wanted = new Set(ids);
      const here = new Set<string>();
      for (const [record, isHere] of read.rows<[string, number]>(
        `SELECT record, id IN ${saidThere} FROM ${statementsTold} WHERE id IN ${listed} ORDER BY id`,
        articles,
        withMissingTold(database, ids),
      )) {
        const statement: Statement = JSON.parse(record);
        for (const end of missingEndsOf(statement).filter(({ id }) => wanted.has(id))) {
          if (isHere) here.add(end.id);
          else if (!ends.has(end.id)) ends.set(end.id, { end, statement: statement.id });
        }
      }
      return [...ends.values()].filter(({ end }) => !here.has(end.id));
    },
    named: (ids) =>
      read.texts(
        `SELECT told FROM named WHERE told IN ${listed} AND article NOT IN ${listed}
          UNION SELECT entity FROM links
          WHERE entity IN ${listed} AND role = 'speaker' AND ${isElsewhere}
          UNION SELECT value FROM statements_told, json_each(record, '$.saidBy')
          WHERE value IN ${listed} AND statements_told.id NOT IN ${saidThere}`,
        ids,
        articles,
        ids,
        articles,
        ids,
        articles,
      ),
    arcs: () => {
      const sql = `SELECT name, source, target, statement FROM arcs WHERE ${isElsewhere}
        UNION ALL SELECT '${resultOf}', statement, cause, statement FROM causes
        WHERE ${isElsewhere}`;
      return read
        .rows<[string, string, string, string]>(sql, articles, articles)
        .map(([name, from, to, statement]) => ({ name, from, to, statement }));
    },
    published: () =>
      read
        .rows<[string | null]>(`SELECT published FROM articles WHERE id NOT IN ${listed}`, articles)
        .map(([published]) => published ?? undefined),
  };
}

/** Statements that, as their articles have them, may leave one of these ends open. */
function withMissingTold(database: Sqlite, ids: readonly string[]): string[] {
  const { joined } = knownInfo(database);
  const leaders = ids.flatMap((id) => successorOf(id, joined) ?? []);
  const sql = `SELECT DISTINCT statements_told.id FROM statements_told
    JOIN links ON links.statement = statements_told.id WHERE links.entity IN ${listed}`;
  const filled = database.rows<[string]>(sql, [listOf(leaders)]).map(([id]) => id);
  return [...filled, ...withMissing(database, [...ids, ...leaders])];
}

/** Statements that have some of the missing ends. */
export function withMissing(database: Sqlite, ids: readonly string[]): string[] {
  const rank = gapKinds.indexOf('missingEnd');
  const sql = `SELECT record FROM gaps WHERE rank = ${rank} AND id IN ${listed}`;
  return database.rows<[string]>(sql, [listOf(ids)]).flatMap(([record]) => {
    const gap: Gap = JSON.parse(record);
    return gap.kind === 'missingEnd' ? gap.statements : [];
  });
}

/** Asks with lists of ids in place of question marks. */
function reader(database: Sqlite) {
  const rows = <Row extends readonly Value[]>(
    sql: string,
    ...lists: readonly (readonly string[])[]
  ) => database.rows<Row>(sql, lists.map(listOf));
  return {
    rows,
    texts: (sql: string, ...lists: readonly (readonly string[])[]) =>
      rows<[string]>(sql, ...lists).map(([text]) => text),
    /** They were checked before they were compiled. */
    records: <T>(sql: string, ...lists: readonly (readonly string[])[]) =>
      rows<[string]>(sql, ...lists).map(([record]): T => JSON.parse(record)),
  };
}
