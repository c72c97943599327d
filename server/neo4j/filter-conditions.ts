import type { EntityFilter, StatementFilter } from '../ports/filters.ts';
import { anyEnd, within } from './relationship-types.ts';
import { recordRow, seen, seenWay } from './seen.ts';

// Only what is filtered by stands in the query: with a condition for everything that could be,
// planning took seconds. What is filtered for comes as parameters, from filter-parameters.ts.

/** The filter as a condition on the entity named `n` in a query. */
export function entityCondition(filter: EntityFilter): string {
  return all(
    filter.kinds && 'n.kind IN $kinds',
    filter.types && `EXISTS { ${recordRow('n', 'told')} AND told.type IN $types }`,
    filter.places &&
      `EXISTS {
        MATCH (n)-[edges:${within}*1..]->(place:Entity) WHERE ${seenWay('edges')}
        WITH DISTINCT n, place WHERE place.id IN $inPlaces AND place <> n RETURN place
      }`,
    filter.articles &&
      `EXISTS {
        MATCH (n)<-[:NAMES]-(article:ArticleText)
        WHERE ${seen('article')} AND article.id IN $inArticles
      }`,
  );
}

/** The filter as a condition on the statement named `n` in a query. */
export function statementCondition(filter: StatementFilter): string {
  const { orCandidates } = filter;
  const end = (ids: string, candidates: string, wanted: string) =>
    orCandidates
      ? `(${anyIn(`n.${ids}`, wanted)} OR ${anyIn(`n.${candidates}`, wanted)})`
      : anyIn(`n.${ids}`, wanted);
  return all(
    filter.properties && 'n.property IN $properties',
    filter.families && 'n.family IN $families',
    filter.statuses && 'n.status IN $statuses',
    filter.places &&
      `EXISTS {
        MATCH (n)-[:${anyEnd}]->(:Entity)-[edges:${within}*0..]->(place:Entity)
        WHERE ${seenWay('edges')}
        WITH DISTINCT place WHERE place.id IN $places RETURN place
      }`,
    filter.articles && anyIn('n.articles', 'articles'),
    filter.entities && end('participants', 'candidates', 'entities'),
    filter.subjects && end('subjectIds', 'subjectCandidates', 'subjects'),
    filter.objects && end('objectIds', 'objectCandidates', 'objects'),
    filter.saidBy && anyIn('n.speakers', 'saidBy'),
    filter.resultOf && anyIn('n.resultOf', 'resultOf'),
    filter.inferred !== undefined && 'n.inferred = $inferred',
    filter.from !== undefined && 'n.lastDay >= $from',
    filter.to !== undefined && 'n.firstDay <= $to',
    filter.isFigure !== undefined && 'n.isFigure = $isFigure',
  );
}

/** What all of the conditions pass; those that are not there pass everything. */
export function all(...conditions: readonly (string | false | undefined)[]): string {
  return conditions.filter((one) => one && one !== everything).join(' AND ') || everything;
}

const everything = 'true';

function anyIn(list: string, wanted: string): string {
  return `any(one IN ${list} WHERE one IN $${wanted})`;
}
