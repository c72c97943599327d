import type { Entity } from '../../graph-seed/model/entity.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import type { EntityFacets, StatementFacets } from '../derive/facets.ts';
import type { EntityFilter, StatementFilter } from '../ports/filters.ts';

export function entityPasses(entity: Entity, facets: EntityFacets, filter: EntityFilter): boolean {
  return (
    isAny(filter.kinds, [entity.kind]) &&
    isAny(filter.types, entity.type === undefined ? [] : [entity.type]) &&
    isAny(filter.places, facets.containers) &&
    isAny(filter.articles, facets.articles)
  );
}

export function statementPasses(
  statement: Statement,
  facets: StatementFacets,
  filter: StatementFilter,
): boolean {
  const { inferred, orCandidates, from, to, isFigure } = filter;
  const among = (ids: readonly string[], candidates: readonly string[]) =>
    orCandidates ? [...ids, ...candidates] : ids;
  return (
    isAny(filter.properties, [statement.property]) &&
    isAny(filter.families, [facets.family]) &&
    isAny(filter.statuses, statement.status === undefined ? [] : [statement.status]) &&
    isAny(filter.places, facets.places) &&
    isAny(filter.articles, facets.articles) &&
    isAny(filter.entities, among(facets.participants, facets.candidates)) &&
    isAny(filter.subjects, among(facets.subjectIds, facets.subjectCandidates)) &&
    isAny(filter.objects, among(facets.objectIds, facets.objectCandidates)) &&
    isAny(filter.resultOf, statement.resultOf) &&
    (inferred === undefined || inferred === facets.inferred) &&
    (from === undefined || (facets.lastDay !== undefined && facets.lastDay >= from)) &&
    (to === undefined || (facets.firstDay !== undefined && facets.firstDay <= to)) &&
    (isFigure === undefined || isFigure === facets.isFigure)
  );
}

function isAny<T>(wanted: readonly T[] | undefined, given: readonly T[]): boolean {
  return wanted === undefined || given.some((one) => wanted.includes(one));
}
