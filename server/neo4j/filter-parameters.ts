import type { EntityFilter, StatementFilter } from '../ports/filters.ts';
import type { Parameters } from './neo4j-connection.ts';

/** A filter on entities as the parameters of its condition. */
export function entityParameters({ kinds, types, places, articles }: EntityFilter): Parameters {
  return {
    kinds: kinds ?? null,
    types: types ?? null,
    inPlaces: places ?? null,
    inArticles: articles ?? null,
  };
}

/** A filter on statements as the parameters of its condition. */
export function statementParameters(filter: StatementFilter): Parameters {
  return {
    properties: filter.properties ?? null,
    families: filter.families ?? null,
    statuses: filter.statuses ?? null,
    places: filter.places ?? null,
    articles: filter.articles ?? null,
    entities: filter.entities ?? null,
    subjects: filter.subjects ?? null,
    objects: filter.objects ?? null,
    saidBy: filter.saidBy ?? null,
    orCandidates: filter.orCandidates ?? false,
    resultOf: filter.resultOf ?? null,
    inferred: filter.inferred ?? null,
    from: filter.from ?? null,
    to: filter.to ?? null,
    isFigure: filter.isFigure ?? null,
  };
}
