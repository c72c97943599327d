import type { EntityFilter, StatementFilter, ToldFilter } from '../ports/filters.ts';
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
    ...toldParameters(filter),
    entities: filter.entities ?? null,
    subjects: filter.subjects ?? null,
    objects: filter.objects ?? null,
    saidBy: filter.saidBy ?? null,
    orCandidates: filter.orCandidates ?? false,
    resultOf: filter.resultOf ?? null,
    inferred: filter.inferred ?? null,
    isFigure: filter.isFigure ?? null,
  };
}

/** By whom and of which time statements are told, as the parameters of its condition. */
export function toldParameters({ articles, publishers, reported, valid }: ToldFilter): Parameters {
  return {
    articles: articles ?? null,
    publishers: publishers ?? null,
    reportedFrom: reported?.from ?? null,
    reportedTo: reported?.to ?? null,
    validFrom: valid?.from ?? null,
    validTo: valid?.to ?? null,
  };
}
