import { factRow, recordRow, seen } from '../../../server/neo4j/seen.ts';

/** The records of the entities to which some of the patterns lead as `end`. */
export function recordsOf(...patterns: readonly string[]): string {
  return told(patterns, 'told.record');
}

/** The ids and names of the entities to which some of the patterns lead as `end`. */
export function namesOf(...patterns: readonly string[]): string {
  return told(patterns, '[end.id, told.name, told.nameEn]');
}

function told(patterns: readonly string[], what: string): string {
  const of = (pattern: string) => `
      MATCH ${pattern}
      WITH DISTINCT end WHERE ${seen('end')}
      MATCH ${recordRow('end', 'told')}
      RETURN ${what} AS what`;
  return `COLLECT {${patterns.map(of).join(' UNION ')}
    }`;
}

/** What each statement tells of itself. */
export function statementOf(statement: string): string {
  return `[${statement}.id, ${statement}.sentence, ${statement}.sentenceEn, ${statement}.record]`;
}

/** The statements to which a pattern leads as `other`, where a condition holds. */
export function linksOf(pattern: string, condition = 'true'): string {
  return `COLLECT {
      MATCH ${pattern} WHERE ${seen('other')} AND ${condition}
      RETURN DISTINCT [other.id, other.sentence, other.sentenceEn]
    }`;
}

/** The records of the summaries of a statement's articles. */
export function sourcesOf(statement: string): string {
  return `COLLECT {
      UNWIND ${statement}.articles AS article
      MATCH (summary:ArticleSummary {id: article}) WHERE ${seen('summary')}
      RETURN summary.record
    }`;
}

/** From statements `s` to the first one of the fact that each tells, also `s`, with that as `fact`. */
export const firstOfFacts = `OPTIONAL MATCH ${factRow('s', 'fact')}
  WITH DISTINCT coalesce(fact.id, s.id) AS first, fact
  MATCH (s:Statement {id: first}) WHERE ${seen('s')}
  WITH s, fact ORDER BY s.id`;
