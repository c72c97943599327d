import { boundsOf, type EntityFilter, type StatementFilter } from '../ports/filters.ts';
import {
  all,
  articleCondition,
  entityCondition,
  isBySource,
  statementCondition,
} from './filter-conditions.ts';
import { anyEnd, endTypes, within } from './relationship-types.ts';
import { allSeen, factRow, named, seen, seenWay } from './seen.ts';

// A selection matches what a filter passes, each once, as `n`. It begins at the fewest that the
// filter names, by their ids or by an index, and looks at all of a load only where it names nothing.

/** `also` is a further condition on `n`. */
export function selectEntities(filter: EntityFilter, also?: string): string {
  const { articles, places, ...own } = filter;
  if (articles) {
    const rest = entityCondition({ ...own, ...(places && { places }) });
    return `MATCH (article:ArticleText)-[:NAMES]->(n:Entity) WHERE ${named('article', 'inArticles')}
      WITH DISTINCT n WHERE ${all(seen('n'), rest, also)}`;
  }
  if (places) {
    return `MATCH (place:Entity)<-[edges:${within}*1..]-(inside:Entity)
      WHERE ${named('place', 'inPlaces')} AND ${seenWay('edges')}
      WITH DISTINCT place, inside WHERE inside <> place
      WITH DISTINCT inside AS n WHERE ${all(seen('n'), entityCondition(own), also)}`;
  }
  const { types, ...rest } = own;
  if (types) {
    return `MATCH (told:EntityRecord) WHERE ${seen('told')} AND told.type IN $types
      MATCH (told)<-[:RECORD]-(n:Entity)
      WITH DISTINCT n WHERE ${all(seen('n'), entityCondition(rest), also)}`;
  }
  return `MATCH (n:Entity)
    WHERE ${all((filter.kinds ? seen : allSeen)('n'), entityCondition(filter), also)}`;
}

/** `also` is a further condition on `n`. */
export function selectStatements(filter: StatementFilter, also?: string): string {
  const start = starts.find(({ begins }) => begins(filter));
  if (start) {
    const rest = statementCondition(start.rest(filter));
    return `${start.match(filter)}
      WITH DISTINCT n WHERE ${all(seen('n'), rest, also)}`;
  }
  const isNamed = filter.properties ?? filter.families ?? boundsOf(filter.valid);
  return `MATCH (n:Statement)
    WHERE ${all((isNamed ? seen : allSeen)('n'), statementCondition(filter), also)}`;
}

/** The first statement of each fact of which some statement passes. */
export function selectFacts(filter: StatementFilter, also?: string): string {
  return `${selectStatements(filter)}
      OPTIONAL MATCH ${factRow('n', 'fact')}
      WITH DISTINCT coalesce(fact.id, n.id) AS first
      MATCH (n:Statement) WHERE ${all(`n.id = first AND ${seen('n')}`, also)}`;
}

interface Start {
  /** Whether the filter names what it begins at. */
  readonly begins: (filter: StatementFilter) => boolean;
  readonly match: (filter: StatementFilter) => string;
  /** What is left to ask of what it comes to. */
  readonly rest: (filter: StatementFilter) => StatementFilter;
}

/** What statements can be found from, the fewest first. */
const starts: readonly Start[] = [
  startAt(
    'resultOf',
    () => `MATCH (cause:Statement)<-[:RESULT_OF]-(n:Statement) WHERE ${named('cause', 'resultOf')}`,
  ),
  startAt('subjects', (orCandidates) => fromEnds('subjects', endTypes.subject, orCandidates)),
  startAt('objects', (orCandidates) => fromEnds('objects', endTypes.object, orCandidates)),
  // Who says it is no end; whom a missing speaker may be is a candidate all the same.
  startAt('entities', (orCandidates) =>
    fromEnds('entities', anyEnd, orCandidates, `${anyEnd}|SAID_BY`),
  ),
  startAt('saidBy', () => fromEnds('saidBy', 'SAID_BY', false)),
  {
    begins: (filter) => filter.articles !== undefined || isBySource(filter),
    match: (filter) => `MATCH (article:ArticleText)-[:TEXT_OF]->(:Entity)<-[:QUOTED_FROM]-(:Quote)
        <-[:EVIDENCED_BY]-(n:Statement)
      WHERE ${all(seen('article'), articleCondition(filter))}`,
    rest: ({ articles: _, publishers: __, reported: ___, ...rest }) => rest,
  },
  startAt(
    'places',
    () => `MATCH (place:Entity)<-[edges:${within}*0..]-(inside:Entity)
      WHERE ${named('place', 'places')} AND ${seenWay('edges')}
      WITH DISTINCT inside
      MATCH (inside)<-[:${anyEnd}]-(n:Statement)`,
  ),
];

function startAt(key: keyof StatementFilter, match: (orCandidates: boolean) => string): Start {
  return {
    begins: (filter) => filter[key] !== undefined,
    match: ({ orCandidates }) => match(orCandidates ?? false),
    rest: ({ [key]: _, ...rest }) => rest,
  };
}

function fromEnds(ids: string, types: string, orCandidates: boolean, ofMissing = types): string {
  const direct = `MATCH (end:Entity)<-[:${types}]-(n:Statement) WHERE ${named('end', ids)}`;
  if (!orCandidates) return direct;
  return `CALL (load) {
      ${direct} RETURN n
      UNION
      MATCH (end:Entity)<-[:CANDIDATE]-(missing:MissingEnd)<-[:${ofMissing}]-(n:Statement)
      WHERE ${named('end', ids)} AND ${seen('missing')} RETURN n
    }`;
}
