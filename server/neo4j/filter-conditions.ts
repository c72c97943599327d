import {
  boundsOf,
  type EntityFilter,
  type StatementFilter,
  type ToldFilter,
} from '../ports/filters.ts';
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

/** The filter as a condition on the statement of a name in a query. */
export function statementCondition(filter: StatementFilter, n = 'n'): string {
  const { orCandidates } = filter;
  const end = (ids: string, candidates: string, wanted: string) =>
    orCandidates
      ? `(${anyIn(`${n}.${ids}`, wanted)} OR ${anyIn(`${n}.${candidates}`, wanted)})`
      : anyIn(`${n}.${ids}`, wanted);
  return all(
    filter.properties && `${n}.property IN $properties`,
    filter.families && `${n}.family IN $families`,
    filter.statuses && `${n}.status IN $statuses`,
    filter.places &&
      `EXISTS {
        MATCH (${n})-[:${anyEnd}]->(:Entity)-[edges:${within}*0..]->(place:Entity)
        WHERE ${seenWay('edges')}
        WITH DISTINCT place WHERE place.id IN $places RETURN place
      }`,
    filter.articles && !isBySource(filter) && anyIn(`${n}.articles`, 'articles'),
    isBySource(filter) &&
      `EXISTS {
        MATCH (article:ArticleText)
        WHERE ${all(seen('article'), `article.id IN ${n}.articles`, articleCondition(filter))}
      }`,
    filter.entities && end('participants', 'candidates', 'entities'),
    filter.subjects && end('subjectIds', 'subjectCandidates', 'subjects'),
    filter.objects && end('objectIds', 'objectCandidates', 'objects'),
    filter.saidBy && anyIn(`${n}.speakers`, 'saidBy'),
    filter.resultOf && anyIn(`${n}.resultOf`, 'resultOf'),
    filter.inferred !== undefined && `${n}.inferred = $inferred`,
    validIn(filter, n),
    filter.isFigure !== undefined && `${n}.isFigure = $isFigure`,
  );
}

/** Whether more is asked of the articles that a statement rests on than which they are. */
export function isBySource({ publishers, reported }: ToldFilter): boolean {
  return publishers !== undefined || boundsOf(reported) !== undefined;
}

/** What is asked of the article named `article` in a query. */
export function articleCondition({ articles, publishers, reported }: ToldFilter): string {
  return all(
    articles && 'article.id IN $articles',
    publishers && 'article.publisher IN $publishers',
    reported?.from !== undefined && 'article.lastDay >= $reportedFrom',
    reported?.to !== undefined && 'article.firstDay <= $reportedTo',
  );
}

/** That the entity of a name is an end of a statement that passes. */
export function takesPart(entity: string, filter: StatementFilter): string {
  const passing = statementCondition(filter, 'telling');
  return `EXISTS {
      MATCH (${entity})<-[:${anyEnd}]-(telling:Statement) WHERE ${all(seen('telling'), passing)}
    }`;
}

/** That the article named `article` passes, and tells something that does where a time is asked for. */
export function tellingCondition(filter: ToldFilter): string {
  const { valid } = filter;
  return all(
    articleCondition(filter),
    boundsOf(valid) &&
      `EXISTS {
        MATCH (article)-[:TEXT_OF]->(:Entity)<-[:QUOTED_FROM]-(:Quote)<-[:EVIDENCED_BY]-(telling)
        WHERE ${all(seen('telling'), validIn(filter, 'telling'))}
      }`,
  );
}

function validIn({ valid }: ToldFilter, n: string): string {
  return all(
    valid?.from !== undefined && `${n}.lastDay >= $validFrom`,
    valid?.to !== undefined && `${n}.firstDay <= $validTo`,
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
