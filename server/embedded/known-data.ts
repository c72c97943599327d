import { resultOf } from '../../graph-seed/model/arcs.ts';
import type { ReadFile } from '../../graph-seed/model/data-file.ts';
import type { DataDocument, DataSet } from '../../graph-seed/model/data-set.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import type { KnownData, KnownElsewhere } from '../../graph-seed/model/known-data.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { entitiesAmong } from '../../graph-seed/model/value.ts';
import { type Gap, gapKinds } from '../derive/gaps.ts';
import type { DataSetInfo } from '../ports/graph-store.ts';
import { listOf, type Sqlite, type Value } from './sqlite.ts';

const listed = '(SELECT value FROM json_each(?))';
/** What articles say, which are given as a list. */
const saidThere = `(SELECT statement FROM quoted WHERE article IN ${listed})`;

/** What was compiled into a database, for whoever reads the data files again. Throws a StoreError. */
export function knownData(database: Sqlite): KnownData {
  const read = reader(database);
  const { ontology } = knownInfo(database);
  const statementsIn = (articles: readonly string[]) =>
    read.records<Statement>(`SELECT record FROM statements WHERE id IN ${saidThere}`, articles);
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
      read.records<Entity>(`SELECT record FROM entities WHERE id IN ${listed}`, ids),
    allEntities: () => read.records<Entity>('SELECT record FROM entities ORDER BY number'),
    statementsIn,
    entitiesIn: (articles) => [
      ...read.texts(`SELECT DISTINCT entity FROM named WHERE article IN ${listed}`, articles),
      ...statementsIn(articles).flatMap(({ saidBy }) => entitiesAmong(saidBy)),
    ],
    articleOf: (statement) =>
      read.texts(`SELECT article FROM quoted WHERE statement IN ${listed}`, [statement])[0],
    articlesWith: (ids) =>
      read.texts(
        `SELECT article FROM quoted WHERE statement IN (
          SELECT statement FROM links WHERE entity IN ${listed}
          UNION SELECT statement FROM causes WHERE cause IN ${listed}
        ) UNION SELECT article FROM named WHERE entity IN ${listed}`,
        ids,
        ids,
        ids,
      ),
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
      const rank = gapKinds.indexOf('missingEnd');
      const sql = `SELECT record FROM gaps WHERE rank = ${rank} AND id IN ${listed}`;
      const gaps = read.records<Gap>(sql, ids);
      const here = new Set(
        read.texts(`SELECT statement FROM quoted WHERE article IN ${listed}`, articles),
      );
      return gaps.flatMap((gap) => {
        if (gap.kind !== 'missingEnd' || gap.statements.some((id) => here.has(id))) return [];
        return [{ end: gap.missing, statement: gap.statements[0] ?? '' }];
      });
    },
    named: (ids) =>
      read.texts(
        `SELECT entity FROM named WHERE entity IN ${listed} AND article NOT IN ${listed}
          UNION SELECT entity FROM links
          WHERE entity IN ${listed} AND role = 'speaker' AND ${isElsewhere}`,
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
