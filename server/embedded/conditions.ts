import {
  boundsOf,
  type Days,
  type EntityFilter,
  type StatementFilter,
  type ToldFilter,
} from '../ports/filters.ts';
import { isWhole, listOf, type Value } from './sqlite.ts';
import { endRoles, type LinkRole, rolesIn } from './tables.ts';

/** A part of a query, with the values for its question marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
  /** Whether an index leads to what passes. */
  readonly isIndexed?: boolean;
  /** The same as a choice of values and the rest, where nothing leads to fewer. */
  readonly choice?: Choice;
}

/** That a column is one of some values, for each of which an index has the rows in the order of ids. */
export interface Choice {
  readonly column: string;
  readonly wanted: readonly string[];
  readonly rest: Condition;
}

/** Each value is looked for by itself. */
const mostChoices = 20;

const listed = '(SELECT value FROM json_each(?))';

/** What is in one of the places of a list, through any number of others. */
const inside = `(WITH RECURSIVE inside (place, entity) AS (
    SELECT whole, part FROM containment WHERE whole IN ${listed}
    UNION SELECT place, part FROM inside JOIN containment ON whole = entity
  ) SELECT entity FROM inside WHERE entity <> place)`;

/** The filter as a condition on a row of `entities`. */
export function entityCondition(filter: EntityFilter): Condition {
  return all(
    isOneOf(filter.kinds, 'kind'),
    isOneOf(filter.types, 'type'),
    isAny(filter.places, `id IN ${inside}`),
    isAny(filter.articles, `id IN (SELECT entity FROM named WHERE article IN ${listed})`),
  );
}

/** The filter as a condition on a row of `statements`, which begins at what it names. */
export function statementCondition(filter: StatementFilter): Condition {
  return all(ownCondition(filter), quotedFrom(filter));
}

/** The same, to be asked of few rows one by one. */
export function conditionOfEach(filter: StatementFilter): Condition {
  const article = articleCondition(filter);
  return all(
    ownCondition(filter),
    article && {
      ...article,
      sql: `EXISTS (SELECT 1 FROM quoted JOIN articles ON articles.id = quoted.article
        WHERE quoted.statement = statements.id AND ${article.sql})`,
    },
  );
}

/** That an entity is an end of a statement that passes; `entity` names its id. */
export function takesPart(entity: string, filter: StatementFilter): Condition {
  const { sql, values } = conditionOfEach(filter);
  return {
    sql: `EXISTS (SELECT 1 FROM links WHERE links.entity = ${entity}
      AND role IN ${rolesIn(...endRoles)}
      AND EXISTS (SELECT 1 FROM statements WHERE statements.id = links.statement AND ${sql}))`,
    values,
  };
}

/** That an article, whose id is named, passes, and tells something that does where a time is asked for. */
export function tellingCondition(article: string, { valid, ...source }: ToldFilter): Condition {
  const time = all(...validIn(valid));
  const telling = boundsOf(valid) && {
    sql: `EXISTS (SELECT 1 FROM quoted JOIN statements ON statements.id = quoted.statement
      WHERE quoted.article = articles.id AND ${time.sql})`,
    values: time.values,
  };
  const { sql, values } = all(articleCondition(source), telling);
  return {
    sql: `EXISTS (SELECT 1 FROM articles WHERE articles.id = ${article} AND ${sql})`,
    values,
  };
}

/** By who published the articles that are quoted, and when. */
function quotedFrom(filter: ToldFilter): Condition | undefined {
  const { articles, ...source } = filter;
  const inSource = articleCondition(source);
  if (!inSource) {
    return isAny(articles, `id IN (SELECT statement FROM quoted WHERE article IN ${listed})`);
  }
  const { sql, values } = all(articleCondition(filter));
  return {
    sql: `id IN (SELECT statement FROM quoted
      WHERE article IN (SELECT articles.id FROM articles WHERE ${sql}))`,
    values,
    isIndexed: true,
  };
}

/** On a row of `articles`; undefined where nothing is asked of it. */
function articleCondition({ articles, publishers, reported }: ToldFilter): Condition | undefined {
  const asked = [
    isAny(articles, `articles.id IN ${listed}`),
    isAny(publishers, `articles.publisher IN ${listed}`),
    isDay(reported?.from, 'articles.last_day >= ?'),
    isDay(reported?.to, 'articles.first_day <= ?'),
  ];
  return asked.some((one) => one) ? all(...asked) : undefined;
}

/** On the time of a statement. */
function validIn(days: Days | undefined): (Condition | undefined)[] {
  return [
    isDay(days?.from, 'statements.last_day >= ?'),
    isDay(days?.to, 'statements.first_day <= ?'),
  ];
}

/** What a statement tells by itself. */
function ownCondition(filter: StatementFilter): Condition {
  const { inferred, orCandidates, isFigure, places } = filter;
  const linked = (wanted: readonly string[] | undefined, ...roles: readonly LinkRole[]) =>
    isAny(
      wanted,
      `id IN (SELECT statement FROM links WHERE role IN ${rolesIn(...roles)}
      AND entity IN ${listed})`,
    );
  const ends = (
    wanted: readonly string[] | undefined,
    roles: readonly LinkRole[],
    candidate: LinkRole,
  ) => linked(wanted, ...roles, ...(orCandidates ? [candidate] : []));
  return all(
    isOneOf(filter.properties, 'property'),
    isOneOf(filter.families, 'family'),
    isOneOf(filter.statuses, 'status'),
    places && takingPart(idsIn(places)),
    ends(filter.entities, endRoles, 'candidate'),
    ends(filter.subjects, ['subject'], 'subjectCandidate'),
    ends(filter.objects, ['object'], 'objectCandidate'),
    linked(filter.saidBy, 'speaker'),
    isAny(filter.resultOf, `id IN (SELECT statement FROM causes WHERE cause IN ${listed})`),
    isOneOfTwo(inferred, 'inferred = ?'),
    isOneOfTwo(isFigure, 'is_figure = ?'),
    ...validIn(filter.valid),
  );
}

/** The query for the ids of places and of what is in them. */
export function idsIn(places: readonly string[]): Condition {
  return {
    sql: `SELECT value FROM json_each(?) UNION SELECT * FROM ${inside}`,
    values: [listOf(places), listOf(places)],
  };
}

/** That one of these entities takes part, as a condition on a row of `statements`. */
export function among(entities: readonly string[]): Condition {
  return takingPart({ sql: listed, values: [listOf(entities)] });
}

/** The same for the entities of a query. */
function takingPart({ sql, values }: Condition): Condition {
  return {
    sql: `id IN (SELECT statement FROM links WHERE role IN ${rolesIn(...endRoles)}
      AND entity IN (${sql}))`,
    values,
    isIndexed: true,
  };
}

/** A condition that passes what every one passes that is given. */
export function all(...conditions: readonly (Condition | undefined)[]): Condition {
  const given = conditions.filter((condition) => condition !== undefined);
  return {
    sql: given.map(({ sql }) => sql).join(' AND ') || 'true',
    values: given.flatMap(({ values }) => values),
    isIndexed: given.some(({ isIndexed }) => isIndexed),
    ...choiceAmong(given),
  };
}

function choiceAmong(given: readonly Condition[]): Pick<Condition, 'choice'> {
  const chosen = given.find(({ choice }) => choice);
  const isLedToFewer = given.some(({ isIndexed, choice }) => isIndexed && !choice);
  if (!chosen?.choice || isLedToFewer) return {};
  const others = given.filter((one) => one !== chosen);
  return { choice: { ...chosen.choice, rest: all(chosen.choice.rest, ...others) } };
}

/** That a column with an index of its own, in the order of ids, is one of these. */
function isOneOf(wanted: readonly string[] | undefined, column: string): Condition | undefined {
  const condition = isAny(wanted, `${column} IN ${listed}`);
  if (!condition) return undefined;
  const values = [...new Set(wanted)].filter(isWhole);
  const isFew = values.length > 0 && values.length <= mostChoices;
  return { ...condition, ...(isFew && { choice: { column, wanted: values, rest: all() } }) };
}

function isAny(wanted: readonly string[] | undefined, sql: string): Condition | undefined {
  return wanted && { sql, values: [listOf(wanted)], isIndexed: true };
}

function isDay(wanted: string | undefined, sql: string): Condition | undefined {
  return wanted === undefined ? undefined : { sql, values: [wanted], isIndexed: true };
}

function isOneOfTwo(wanted: boolean | undefined, sql: string): Condition | undefined {
  return wanted === undefined ? undefined : { sql, values: [Number(wanted)] };
}
