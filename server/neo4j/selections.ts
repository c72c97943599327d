import type { EntityFilter, StatementFilter } from '../ports/filters.ts';
import { all, entityCondition, statementCondition } from './filter-conditions.ts';
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
  const start = starts.find(([key]) => filter[key] !== undefined);
  if (start) {
    const [key, match] = start;
    const { [key]: _, ...rest } = filter;
    return `${match(filter.orCandidates ?? false)}
      WITH DISTINCT n WHERE ${all(seen('n'), statementCondition(rest), also)}`;
  }
  const isNamed = filter.properties ?? filter.families ?? filter.from ?? filter.to;
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

type Start = readonly [key: keyof StatementFilter, match: (orCandidates: boolean) => string];

/** What statements can be found from, the fewest first. */
const starts: readonly Start[] = [
  [
    'resultOf',
    () => `MATCH (cause:Statement)<-[:RESULT_OF]-(n:Statement) WHERE ${named('cause', 'resultOf')}`,
  ],
  ['subjects', (orCandidates) => fromEnds('subjects', endTypes.subject, orCandidates)],
  ['objects', (orCandidates) => fromEnds('objects', endTypes.object, orCandidates)],
  // Who says it is no end; whom a missing speaker may be is a candidate all the same.
  ['entities', (orCandidates) => fromEnds('entities', anyEnd, orCandidates, `${anyEnd}|SAID_BY`)],
  ['saidBy', () => fromEnds('saidBy', 'SAID_BY', false)],
  [
    'articles',
    () => `MATCH (article:ArticleText)-[:TEXT_OF]->(:Entity)<-[:QUOTED_FROM]-(:Quote)
        <-[:EVIDENCED_BY]-(n:Statement)
      WHERE ${named('article', 'articles')}`,
  ],
  [
    'places',
    () => `MATCH (place:Entity)<-[edges:${within}*0..]-(inside:Entity)
      WHERE ${named('place', 'places')} AND ${seenWay('edges')}
      WITH DISTINCT inside
      MATCH (inside)<-[:${anyEnd}]-(n:Statement)`,
  ],
];

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
