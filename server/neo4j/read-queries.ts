import type { ContentLabel } from './graph-shape.ts';
import { load, recordOf, seen, seenEdge } from './seen.ts';

// The order of rows is left to who asks.

const anyEnd = 'SUBJECT|OBJECT|QUALIFIER';

// `n.id >= ''` lets the index on (id, from) give nodes in the order of ids.
const all = (name: string) => `${seen(name)} AND ${name}.id >= ''`;
const some = (name: string) => `${seen(name)} AND ${name}.id IN $ids`;

export const readLoad = `${load} RETURN load.record AS record`;

export const recordsByIds = (label: ContentLabel) => `${load}
  OPTIONAL MATCH (n:${label}) WHERE ${some('n')}
  RETURN n.id AS id, n.record AS record`;

export const allRecords = (label: ContentLabel) => `${load}
  OPTIONAL MATCH (n:${label}) WHERE ${all('n')}
  RETURN n.id AS id, n.record AS record`;

export const statementIdsByEntity = `${load}
  OPTIONAL MATCH (n:Entity) WHERE ${some('n')}
  OPTIONAL MATCH (n)<-[:${anyEnd}]-(statement:Statement) WHERE ${seen('statement')}
  RETURN n.id AS id, collect(DISTINCT statement.id) AS statements`;

export const positionsByIds = `${load}
  OPTIONAL MATCH (n:Position) WHERE ${some('n')}
  RETURN n.id AS id, n.x AS x, n.y AS y`;

export const containersByIds = `${load}
  OPTIONAL MATCH (n:EntityRecord) WHERE ${some('n')}
  RETURN n.id AS id, n.containers AS containers`;

export const namesakesByIds = `${load}
  OPTIONAL MATCH (n:EntityRecord) WHERE ${some('n')}
  RETURN n.id AS id, n.namesakes AS namesakes`;

export const neighbourCountsByIds = `${load}
  OPTIONAL MATCH (n:Entity) WHERE ${some('n')}
  OPTIONAL MATCH (n)<-[end:${anyEnd}]-(statement:Statement) WHERE ${seen('statement')}
  WITH n, statement.property AS property, type(end) AS role, count(DISTINCT statement) AS count
  RETURN n.id AS id, property, toLower(role) AS role, count`;

/** A page of records that pass a condition on `n`, and on each row how many pass in all. */
export const pageOf = (label: ContentLabel, condition: string, isFirst: boolean) => `${load}
  CALL (load) {
    MATCH (n:${label}) WHERE ${all('n')} AND ${condition}
    RETURN count(n) AS total
  }
  OPTIONAL CALL (load) {
    MATCH (n:${label}) WHERE ${all('n')} AND ${condition}${isFirst ? '' : ' AND n.id > $after'}
    WITH n ORDER BY n.id LIMIT $most
    RETURN n.id AS id, ${label === 'Entity' ? recordOf('n') : 'n.record'} AS record
  }
  RETURN total, id, record`;

/** Ids are ASCII, so the server's order of text is ours. */
export const networkUpTo = (entity: string, statement: string, taking: string | undefined) => {
  const takes = `EXISTS { (n)<-[:${anyEnd}]-(statement:Statement)
    WHERE ${seen('statement')} AND ${taking} }`;
  return `${load}
  CALL (load) {
    MATCH (n:Entity) WHERE ${all('n')} AND ${entity}${taking === undefined ? '' : ` AND ${takes}`}
    WITH n ORDER BY n.id
    RETURN collect(n.id) AS ids
  }
  WITH load, size(ids) AS total, ids[..$limit] AS shown
  OPTIONAL CALL (load, shown) {
    MATCH (n:Entity) WHERE ${seen('n')} AND n.id IN shown
    RETURN ${recordOf('n')} AS entity, null AS statement
    UNION ALL
    MATCH (n:Statement) WHERE ${all('n')} AND ${statement}
      AND all(one IN n.participants WHERE one IN shown)
    RETURN null AS entity, n.record AS statement
  }
  RETURN total, entity, statement`;
};

/** One more hop, the first by id where there is no room for all. */
const oneHop = `CALL (load, visited) {
    UNWIND visited AS from
    MATCH (n:Entity {id: from})-[hop]-(next:Entity)
    WHERE ${seen('n')} AND ${seenEdge('hop')} AND ${seen('next')} AND NOT hop.family IN $withoutFamilies
      AND NOT next.id IN visited AND NOT next.kind IN $withoutKinds
    WITH DISTINCT next.id AS next ORDER BY next
    RETURN collect(next) AS level
  }
  WITH load, visited + level[..$limit - size(visited)] AS visited,
    truncated OR size(level) > $limit - size(visited) AS truncated`;

export const neighbourhoodOf = (radius: number) => `${load}
  CALL (load) {
    MATCH (n:Entity) WHERE ${seen('n')} AND n.id IN $seeds
    WITH n.id AS id ORDER BY id
    RETURN collect(id) AS seeds
  }
  WITH load, seeds[..$limit] AS visited, size(seeds) > $limit AS truncated
  ${Array.from({ length: radius }, () => oneHop).join('\n  ')}
  OPTIONAL CALL (load, visited) {
    UNWIND visited AS from
    MATCH (n:Entity {id: from})-[hop]-(other:Entity)
    WHERE ${seen('n')} AND ${seenEdge('hop')} AND ${seen('other')} AND NOT hop.family IN $withoutFamilies
      AND other.id > n.id AND other.id IN visited
    RETURN n.id AS a, other.id AS b, collect(DISTINCT hop.statement) AS statements
  }
  RETURN truncated, a, b, statements`;

/**
 * Nodes that the terms of a lookup lead to. A part that the lookup has not is an empty list rather
 * than a condition of its own, which the planner may take after it has looked for null.
 */
const foundByTerms = (label: ContentLabel, link: string, lookup: string) => `
    MATCH (term:Term)-[:${link}]->(n:${label})
    WHERE ${seen('n')} AND term.id IN coalesce(${lookup}.all, [])
    WITH n, ${lookup}, collect(term.id) AS terms
    WHERE all(one IN ${lookup}.all WHERE one IN terms)
    RETURN n
    UNION
    MATCH (term:Term)-[:${link}]->(n:${label})
    WHERE ${seen('n')} AND term.id IN coalesce(${lookup}.any, [])
    RETURN n
    UNION
    MATCH (term:Term)-[:${link}]->(n:${label})
    WHERE ${seen('n')} AND term.id STARTS WITH ${lookup}.prefix
    RETURN n`;

/**
 * Nodes that some lookup finds, by its own terms, or every word of it by some of the word's; each with
 * the place of the first lookup that does.
 */
const found = (label: ContentLabel, link: string) => `
  UNWIND range(0, size($lookups) - 1) AS place
  WITH load, place, $lookups[place] AS lookup
  CALL (load, lookup) {${foundByTerms(label, link, 'lookup')}
    UNION
    UNWIND range(0, size(coalesce(lookup.every, [])) - 1) AS at
    UNWIND lookup.every[at] AS word
    CALL (load, word) {${foundByTerms(label, link, 'word')}
    }
    WITH lookup, n, count(DISTINCT at) AS words
    WHERE words = size(lookup.every)
    RETURN n
  }
  WITH n, min(place) AS place`;

export const entitiesFound = `${load}
  OPTIONAL CALL (load) {${found('EntityNames', 'NAMES')}
    ORDER BY place, n.id LIMIT $most
    MATCH (told:EntityRecord {id: n.id}) WHERE ${seen('told')}
    RETURN place, n.id AS id, told.record AS record
  }
  RETURN place, id, record`;

export const sentencesFound = `${load}
  OPTIONAL CALL (load) {${found('Sentence', 'IN')}
    ORDER BY place, n.article, n.order LIMIT $most
    RETURN place, n.article AS article, n.sentence AS sentence, n.order AS order
  }
  RETURN place, article, sentence, order`;
