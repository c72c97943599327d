import type { EntityFilter, StatementFilter } from '../ports/filters.ts';
import { listOf, type Value } from './sqlite.ts';
import { endRoles, type LinkRole, rolesIn } from './tables.ts';

/** A part of a query, with the values for its question marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
  /** Whether an index leads to what passes. */
  readonly isIndexed?: boolean;
}

const listed = '(SELECT value FROM json_each(?))';

/** What is in one of the places of a list, through any number of others. */
const inside = `(WITH RECURSIVE inside (place, entity) AS (
    SELECT whole, part FROM containment WHERE whole IN ${listed}
    UNION SELECT place, part FROM inside JOIN containment ON whole = entity
  ) SELECT entity FROM inside WHERE entity <> place)`;

/** The filter as a condition on a row of `entities`. */
export function entityCondition(filter: EntityFilter): Condition {
  return all(
    isAny(filter.kinds, `kind IN ${listed}`),
    isAny(filter.types, `type IN ${listed}`),
    isAny(filter.places, `id IN ${inside}`),
    isAny(filter.articles, `id IN (SELECT entity FROM named WHERE article IN ${listed})`),
  );
}

/** The filter as a condition on a row of `statements`. */
export function statementCondition(filter: StatementFilter): Condition {
  const { inferred, orCandidates, from, to, isFigure, places } = filter;
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
    isAny(filter.properties, `property IN ${listed}`),
    isAny(filter.families, `family IN ${listed}`),
    isAny(filter.statuses, `status IN ${listed}`),
    places && {
      sql: `id IN (SELECT statement FROM links WHERE role IN ${rolesIn(...endRoles)}
        AND entity IN (SELECT value FROM json_each(?) UNION SELECT * FROM ${inside}))`,
      values: [listOf(places), listOf(places)],
      isIndexed: true,
    },
    isAny(filter.articles, `id IN (SELECT statement FROM quoted WHERE article IN ${listed})`),
    ends(filter.entities, endRoles, 'candidate'),
    ends(filter.subjects, ['subject'], 'subjectCandidate'),
    ends(filter.objects, ['object'], 'objectCandidate'),
    linked(filter.saidBy, 'speaker'),
    isAny(filter.resultOf, `id IN (SELECT statement FROM causes WHERE cause IN ${listed})`),
    isOneOfTwo(inferred, 'inferred = ?'),
    isOneOfTwo(isFigure, 'is_figure = ?'),
    isDay(from, 'last_day >= ?'),
    isDay(to, 'first_day <= ?'),
  );
}

/** A condition that passes what every one passes that is given. */
export function all(...conditions: readonly (Condition | undefined)[]): Condition {
  const given = conditions.filter((condition) => condition !== undefined);
  return {
    sql: given.map(({ sql }) => sql).join(' AND ') || 'true',
    values: given.flatMap(({ values }) => values),
    isIndexed: given.some(({ isIndexed }) => isIndexed),
  };
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
