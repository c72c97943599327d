import type { Entity } from '../../graph-seed/model/entity.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import type { EntityFacets, StatementFacets } from '../derive/facets.ts';
import type { EntityFilter, StatementFilter } from '../ports/filters.ts';

type Passes<Row, Facets> = (row: Row, facets: Facets) => boolean;

/** Tells which entities a filter passes. */
export function entityPasses(filter: EntityFilter): Passes<Entity, EntityFacets> {
  return all<Entity, EntityFacets>(
    isAny(filter.kinds, ({ kind }) => [kind]),
    isAny(filter.types, ({ type }) => (type === undefined ? [] : [type])),
    isAny(filter.places, (_, { containers }) => containers),
    isAny(filter.articles, (_, { articles }) => articles),
  );
}

/** Tells which statements a filter passes. */
export function statementPasses(filter: StatementFilter): Passes<Statement, StatementFacets> {
  const { inferred, orCandidates, from, to, isFigure } = filter;
  const among = (ids: readonly string[], candidates: readonly string[]) =>
    orCandidates ? [...ids, ...candidates] : ids;
  return all<Statement, StatementFacets>(
    isAny(filter.properties, ({ property }) => [property]),
    isAny(filter.families, (_, { family }) => [family]),
    isAny(filter.statuses, ({ status }) => (status === undefined ? [] : [status])),
    isAny(filter.places, (_, { places }) => places),
    isAny(filter.articles, (_, { articles }) => articles),
    isAny(filter.entities, (_, facets) => among(facets.participants, facets.candidates)),
    isAny(filter.subjects, (_, facets) => among(facets.subjectIds, facets.subjectCandidates)),
    isAny(filter.objects, (_, facets) => among(facets.objectIds, facets.objectCandidates)),
    isAny(filter.saidBy, (_, { speakers }) => speakers),
    isAny(filter.resultOf, ({ resultOf }) => resultOf),
    inferred !== undefined && ((_, facets) => inferred === facets.inferred),
    from !== undefined && ((_, { lastDay }) => lastDay !== undefined && lastDay >= from),
    to !== undefined && ((_, { firstDay }) => firstDay !== undefined && firstDay <= to),
    isFigure !== undefined && ((_, facets) => isFigure === facets.isFigure),
  );
}

/** Passes what every condition passes that there is. */
function all<Row, Facets>(
  ...conditions: readonly (Passes<Row, Facets> | false)[]
): Passes<Row, Facets> {
  const given = conditions.filter((condition) => condition !== false);
  return (row, facets) => given.every((passes) => passes(row, facets));
}

function isAny<Row, Facets, T>(
  wanted: readonly T[] | undefined,
  givenOf: (row: Row, facets: Facets) => readonly T[],
): Passes<Row, Facets> | false {
  if (wanted === undefined) return false;
  const among = new Set(wanted);
  return (row, facets) => givenOf(row, facets).some((one) => among.has(one));
}
