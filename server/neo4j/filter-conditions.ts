import type { EntityFilter, StatementFilter } from '../ports/filters.ts';
import { recordRow, seen } from './seen.ts';

// Only what is filtered by stands in the query: with a condition for everything that could be,
// planning took seconds. What is filtered for comes as parameters, from filter-parameters.ts.

/** The filter as a condition on the entity named `n` in a query. */
export function entityCondition(n: string, filter: EntityFilter): string {
  const { kinds, types, places, articles } = filter;
  const told = all([
    types && 'told.type IN $types',
    places && anyIn('told.containers', 'inPlaces'),
    articles && anyIn('told.articles', 'inArticles'),
  ]);
  return all([
    kinds && `${n}.kind IN $kinds`,
    (types || places || articles) && `EXISTS { ${recordRow(n, 'told')} AND ${told} }`,
  ]);
}

/** The filter as a condition on the statement named `n` in a query. */
export function statementCondition(n: string, filter: StatementFilter): string {
  const { orCandidates } = filter;
  const end = (ids: string, candidates: string, wanted: string) =>
    orCandidates
      ? `(${anyIn(`${n}.${ids}`, wanted)} OR ${anyIn(`${n}.${candidates}`, wanted)})`
      : anyIn(`${n}.${ids}`, wanted);
  return all([
    filter.properties && `${n}.property IN $properties`,
    filter.families && `${n}.family IN $families`,
    filter.statuses && `${n}.status IN $statuses`,
    filter.places && inPlaces(n),
    filter.articles && anyIn(`${n}.articles`, 'articles'),
    filter.entities && end('participants', 'candidates', 'entities'),
    filter.subjects && end('subjectIds', 'subjectCandidates', 'subjects'),
    filter.objects && end('objectIds', 'objectCandidates', 'objects'),
    filter.saidBy && anyIn(`${n}.speakers`, 'saidBy'),
    filter.resultOf && anyIn(`${n}.resultOf`, 'resultOf'),
    filter.inferred !== undefined && `${n}.inferred = $inferred`,
    filter.from !== undefined && `${n}.lastDay >= $from`,
    filter.to !== undefined && `${n}.firstDay <= $to`,
    filter.isFigure !== undefined && `${n}.isFigure = $isFigure`,
  ]);
}

/** Some entity of the statement is one of the places or in one. */
function inPlaces(n: string): string {
  return `EXISTS { (${n})-[:SUBJECT|OBJECT|QUALIFIER]->(:Entity)-[:RECORD]->(told:EntityRecord)
    WHERE ${seen('told')} AND (told.id IN $places OR ${anyIn('told.containers', 'places')}) }`;
}

function anyIn(list: string, wanted: string): string {
  return `any(one IN ${list} WHERE one IN $${wanted})`;
}

function all(conditions: readonly (string | false | undefined)[]): string {
  return conditions.filter(Boolean).join(' AND ') || 'true';
}
