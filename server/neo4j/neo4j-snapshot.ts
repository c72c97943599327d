import neo4j from 'neo4j-driver';
import { z } from 'zod';
import type { Article } from '../../graph-seed/model/article.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import { quotedArticles } from '../../graph-seed/model/statement.ts';
import { inOrder } from '../derive/figures.ts';
import { gapKinds } from '../derive/gaps.ts';
import type { Page, PageRequest, StatementFilter, ToldFilter } from '../ports/filters.ts';
import type {
  FigureGroup,
  GraphSnapshot,
  NeighbourCount,
  Position,
  ToldPage,
} from '../ports/graph-store.ts';
import { StoreError } from '../ports/store-error.ts';
import type { Lookup } from '../search/lookup.ts';
import { inTurns } from '../turns/in-turns.ts';
import { compare } from './compare.ts';
import {
  entityCondition,
  statementCondition,
  takesPart,
  tellingCondition,
} from './filter-conditions.ts';
import { entityParameters, statementParameters, toldParameters } from './filter-parameters.ts';
import { fullTextQueries } from './full-text.ts';
import type { ContentLabel } from './graph-shape.ts';
import { byEntity, nearestFirst } from './nearest-first.ts';
import type { Neo4jConnection, Parameters, ReadOptions } from './neo4j-connection.ts';
import * as queries from './read-queries.ts';
import type { RecordReader, RecordReaders } from './record-reader.ts';
import { recordOf } from './seen.ts';
import { selectEntities, selectFacts, selectStatements } from './selections.ts';
import { toldPage } from './told-query.ts';

const idRow = z.object({ id: z.string().nullable() });
const recordRow = idRow.extend({ record: z.string().nullable() });
const statementsRow = idRow.extend({ statements: z.array(z.string()) });
const namedRow = idRow.extend({ entities: z.array(z.string()) });
const positionRow = idRow.extend({ x: z.number().nullable(), y: z.number().nullable() });
const containerRow = idRow.extend({
  container: z.string().nullable(),
  distance: z.int().nullable(),
});
const toldEntityRow = recordRow.extend({
  namesakes: z.array(z.string()),
  containers: z.array(
    z.object({ container: z.string(), distance: z.int(), record: z.string().nullable() }),
  ),
});
const namesakesRow = idRow.extend({ namesakes: z.array(z.string()) });
const pageRow = recordRow.extend({ total: z.int() });
const toldRow = z.object({
  total: z.int(),
  sort: z.enum(['statement', 'alike', 'fact', 'beside', 'entity', 'container']).nullable(),
  id: z.string().nullable(),
  record: z.string().nullable(),
  of: z.string().nullable(),
  distance: z.int().nullable(),
});
const countRow = z.object({
  id: z.string().nullable(),
  property: z.string().nullable(),
  role: z.enum(['subject', 'object', 'qualifier']).nullable(),
  count: z.int(),
});
const hopRow = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  statements: z.array(z.string()).nullable(),
});
const figuresRow = z.object({
  sort: z.string().nullable(),
  ofGroups: z.boolean().nullable(),
  statements: z.array(z.string()).nullable(),
  values: z.array(z.number()).nullable(),
  areTotals: z.array(z.boolean()).nullable(),
});
const sentenceRow = z.object({
  article: z.string().nullable(),
  sentence: z.string().nullable(),
  text: z.string().nullable(),
  translation: z.string().nullable(),
});
const networkRow = z.object({
  total: z.int(),
  entity: z.string().nullable(),
  statement: z.string().nullable(),
  fact: z.string().nullable(),
});

/** Records that are read between two turns: a new article takes some milliseconds. */
const recordsAtOnce = 1;
const groupsAtOnce = 20;

/** A view of one load; it says so when that load is gone. */
export function createNeo4jSnapshot(
  connection: Pick<Neo4jConnection, 'read'>,
  { number, hash }: { readonly number: number; readonly hash: string },
  { records, ...options }: ReadOptions & { readonly records: RecordReaders },
): GraphSnapshot {
  const ask = async <T>(query: string, parameters: Parameters, row: z.ZodType<T>): Promise<T[]> => {
    const rows = await connection.read(query, { load: whole(number), ...parameters }, row, options);
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
    parameters: Parameters = {},
  ): Promise<(T | null)[]> => {
    if (ids.length === 0) return [];
    const rows = await ask(query, { ids: [...new Set(ids)], ...parameters }, row);
    const found = new Map<string | null, T>();
    await inTurns(options.caller, rows, recordsAtOnce, (one) => {
      found.set(one.id, convert(one));
    });
    return ids.map((id) => found.get(id) ?? null);
  };

  /** What the records are, without those that are not there, in the order of ids. */
  const readAll = async <T extends { id: string }>(
    found: readonly (string | null)[],
    reader: RecordReader<T>,
  ): Promise<T[]> => {
    const all: T[] = [];
    await inTurns(options.caller, found, recordsAtOnce, (record) => {
      if (record !== null) all.push(reader.read(record));
    });
    return all.sort((a, b) => compare(a.id, b.id));
  };

  const pageOf = async <T extends { id: string }>(
    select: (also?: string) => string,
    record: string,
    filter: Parameters,
    { first, after }: PageRequest,
    reader: RecordReader<T>,
  ): Promise<Page<T>> => {
    // One more than asked for tells whether there are more.
    const parameters = { ...filter, after: after ?? null, most: whole(first + 1) };
    const ofPage = after === undefined ? select() : select('n.id > $after');
    const rows = await ask(queries.pageOf(select(), ofPage, record), parameters, pageRow);
    const found = await readAll(
      rows.map(({ record }) => record),
      reader,
    );
    const total = rows[0]?.total ?? 0;
    return { rows: found.slice(0, first), total, more: found.length > first };
  };

  const recordsOf = <T>(label: ContentLabel, ids: readonly string[], reader: RecordReader<T>) =>
    lookUp(queries.recordsByIds(label), ids, recordRow, ({ record }) =>
      record === null ? null : reader.read(record),
    );

  /** They are long: of a data set each is asked for once. */
  const articles = async (ids: readonly string[]): Promise<(Article | null)[]> => {
    const keyOf = (id: string | null) => `${hash} ${id}`;
    const known = new Map(ids.map((id) => [id, records.article.known(keyOf(id))]));
    const unknown = [...known].flatMap(([id, article]) => (article ? [] : id));
    const query = queries.recordsByIds('ArticleText');
    const read = await lookUp(query, unknown, recordRow, ({ id, record }) =>
      record === null ? null : records.article.read(record, keyOf(id)),
    );
    const asked = new Map(unknown.map((id, index) => [id, read[index]]));
    return ids.map((id) => known.get(id) ?? asked.get(id) ?? null);
  };

  /** A page of what is selected, with what is shown beside it. */
  const told = async (
    select: typeof selectStatements,
    filter: StatementFilter,
    { first, after }: PageRequest,
  ): Promise<ToldPage> => {
    const all = select(filter);
    const query = toldPage(all, after === undefined ? all : select(filter, 'n.id > $after'));
    const size = { first: whole(first), most: whole(first + 1) };
    const parameters = { ...statementParameters(filter), after: after ?? null, ...size };
    const rows = await ask(query, parameters, toldRow);
    const recordsOf = (wanted: z.infer<typeof toldRow>['sort']) =>
      rows.flatMap(({ sort, record }) => (sort === wanted ? record : []));
    const found = await readAll(recordsOf('statement'), records.statement);
    const page = found.slice(0, first);
    const ids = new Set(page.map(({ id }) => id));
    const alike = await readAll(recordsOf('alike'), records.statement);
    const beside = await readAll(recordsOf('beside'), records.statement);
    const quoted = new Set([...page, ...alike, ...beside].flatMap(quotedArticles));
    const read = await articles([...quoted].sort(compare));
    const containers = byEntity(
      rows.flatMap(({ sort, id, of, distance }) =>
        sort === 'container' ? { of, container: id, distance } : [],
      ),
      ({ of }) => of,
    );
    return {
      rows: page,
      total: rows[0]?.total ?? 0,
      more: found.length > first,
      facts: await readAll(recordsOf('fact'), records.fact),
      retellings: alike.filter(({ id }) => !ids.has(id)),
      causesAndResults: beside,
      articles: read.filter((one) => one !== null),
      entities: await readAll(recordsOf('entity'), records.entity),
      containers: new Map([...containers].map(([id, of]) => [id ?? '', nearestFirst(of)] as const)),
    };
  };

  return {
    hash,
    dataSet: async () => {
      const known = records.dataSet.known(hash);
      if (known) return known;
      const row = z.object({ record: z.string() });
      const [load] = await ask(queries.readLoad, {}, row);
      return records.dataSet.read(load?.record ?? '', hash);
    },
    entities: (ids) => recordsOf('EntityRecord', ids, records.entity),
    statements: (ids) => recordsOf('Statement', ids, records.statement),
    articles,
    factsOf: (ids) =>
      lookUp(queries.factsByStatement, ids, recordRow, ({ record }) =>
        record === null ? null : records.fact.read(record),
      ),
    entitiesTold: (ids) =>
      lookUp(queries.entitiesTold, ids, toldEntityRow, ({ record, namesakes, containers }) => {
        if (record === null) return null;
        const found = new Map(containers.map((one) => [one.container, one.record]));
        return {
          entity: records.entity.read(record),
          containers: nearestFirst(containers).flatMap((id) => {
            const told = found.get(id);
            return told ? records.entity.read(told) : [];
          }),
          namesakes: namesakes.sort(),
        };
      }),
    articleSummaries: (ids) => recordsOf('ArticleSummary', ids, records.summary),
    namedFirstIn: async (ids) => {
      const parameters = { articleKind: Kind.Article };
      const query = queries.namedFirstByIds;
      const found = await lookUp(
        query,
        ids,
        namedRow,
        ({ entities }) => entities.sort(),
        parameters,
      );
      return found.map((entities) => entities ?? []);
    },
    statementIdsOf: async (ids) => {
      const query = queries.statementIdsByEntity;
      const found = await lookUp(query, ids, statementsRow, ({ statements }) => statements.sort());
      return found.map((statements) => statements ?? []);
    },
    containersOf: async (ids) => {
      if (ids.length === 0) return [];
      const rows = await ask(queries.containersByIds, { ids: [...new Set(ids)] }, containerRow);
      const ofEach = byEntity(rows, ({ id }) => id);
      return ids.map((id) => nearestFirst(ofEach.get(id) ?? []));
    },
    namesakesOf: async (ids) => {
      const query = queries.namesakesByIds;
      const found = await lookUp(query, ids, namesakesRow, ({ namesakes }) => namesakes.sort());
      return found.map((namesakes) => namesakes ?? []);
    },
    neighbourCounts: async (ids) => {
      if (ids.length === 0) return [];
      const unique = [...new Set(ids)];
      const rows = await ask(queries.neighbourCountsByIds, { ids: unique }, countRow);
      return ids.map((id) => countsOf(rows.filter((row) => row.id === id)));
    },
    entitiesBy: (filter, page) =>
      pageOf(
        (also) => selectEntities(filter, also),
        recordOf('n'),
        entityParameters(filter),
        page,
        records.entity,
      ),
    statementsBy: (filter, page) =>
      pageOf(
        (also) => selectStatements(filter, also),
        'n.record',
        statementParameters(filter),
        page,
        records.statement,
      ),
    statementsTold: (filter, page) => told(selectStatements, filter, page),
    factsTold: (filter, page) => told(selectFacts, filter, page),
    network: async ({ entities: of = {}, statements: by }, limit) => {
      const parameters = {
        ...entityParameters(of),
        ...statementParameters(by ?? {}),
        limit: whole(limit),
      };
      const entitiesShown = by
        ? queries.entitiesOf(selectStatements(by), entityCondition(of))
        : selectEntities(of);
      const query = queries.networkUpTo(entitiesShown, statementCondition(by ?? {}));
      const rows = await ask(query, parameters, networkRow);
      const entities = await readAll(
        rows.map(({ entity }) => entity),
        records.entity,
      );
      const statements = await readAll(
        rows.map(({ statement }) => statement),
        records.statement,
      );
      return {
        entities,
        statements,
        facts: await readAll([...new Set(rows.map(({ fact }) => fact))], records.fact),
        total: rows[0]?.total ?? 0,
      };
    },
    hopsFrom: async ({ limit, told, ...asked }) => {
      const query = queries.hopsFrom(told && statementCondition(told, 'telling'));
      const parameters = { ...asked, ...toldParameters(told ?? {}), most: whole(limit + 1) };
      const rows = await ask(query, parameters, hopRow);
      const hops = rows.flatMap(({ from, to, statements }) =>
        from === null || to === null ? [] : [{ from, to, statements: (statements ?? []).sort() }],
      );
      if (hops.length > limit) return null;
      return hops.sort((one, two) => compare(one.from, two.from) || compare(one.to, two.to));
    },
    searchEntities: async (lookups, limit, told) => {
      const query = queries.entitiesFound(told && takesPart('entity', told));
      const rows = await ask(query, searched(lookups, limit, told), recordRow);
      const entities: Entity[] = [];
      await inTurns(options.caller, rows, recordsAtOnce, ({ record }) => {
        if (record !== null) entities.push(records.entity.read(record));
      });
      return entities;
    },
    searchSentences: async (lookups, limit, told) => {
      const query = queries.sentencesFound(told && tellingCondition(told));
      const rows = await ask(query, searched(lookups, limit, told), sentenceRow);
      return rows.flatMap(({ article, sentence, text, translation }) =>
        article === null || sentence === null || text === null
          ? []
          : [{ article, sentence, text, ...(translation !== null && { translation }) }],
      );
    },
    figures: async (filter) => {
      const query = queries.figuresOf(selectStatements(filter, 'n.figure IS NOT NULL'));
      const rows = await ask(query, statementParameters(filter), figuresRow);
      const groups: FigureGroup[] = [];
      await inTurns(options.caller, rows, groupsAtOnce, (row) => {
        const { sort, ofGroups, statements, values, areTotals } = row;
        if (sort === null) return;
        groups.push({
          sort: records.figureSort.read(sort),
          ofGroups: ofGroups ?? false,
          values: values ?? [],
          areTotals: areTotals?.every(Boolean) ?? true,
          statements: statements ?? [],
        });
      });
      return inOrder(groups);
    },
    gaps: async (told) => {
      const query = told ? queries.gapsOf(selectStatements(told)) : queries.allRecords('Gap');
      const parameters = { ...toldParameters(told ?? {}), lastKind: whole(gapKinds.length - 1) };
      const rows = await ask(query, parameters, recordRow);
      return rows
        .sort((a, b) => compare(a.id ?? '', b.id ?? ''))
        .flatMap(({ record }) => (record === null ? [] : records.gap.read(record)));
    },
    positions: (ids) => lookUp(queries.positionsByIds, ids, positionRow, toPosition),
    disputes: async () => {
      const rows = await ask(queries.allRecords('Dispute'), {}, recordRow);
      return readAll(
        rows.map(({ record }) => record),
        records.dispute,
      );
    },
  };
}

function searched(lookups: readonly Lookup[], limit: number, told: ToldFilter = {}): Parameters {
  return { queries: fullTextQueries(lookups), most: whole(limit), ...toldParameters(told) };
}

function toPosition({ x, y }: z.infer<typeof positionRow>): Position | null {
  return x === null || y === null ? null : [x, y];
}

/** Lists in Neo4j are no longer than this. */
const longest = 2 ** 31 - 2;

/** The driver sends a JavaScript number as a float, which is no limit. */
function whole(limit: number) {
  return neo4j.int(Math.trunc(Math.min(limit, longest)));
}

const roles = ['subject', 'object', 'qualifier'] as const;

function countsOf(rows: readonly z.infer<typeof countRow>[]): NeighbourCount[] {
  return rows
    .flatMap(({ property, role, count }) =>
      property === null || role === null ? [] : [{ property, role, statements: count }],
    )
    .sort(
      (a, b) => compare(a.property, b.property) || roles.indexOf(a.role) - roles.indexOf(b.role),
    );
}
