import { type ContentLabel, type FoundLabel, fullTextIndex } from './graph-shape.ts';
import { anyEnd, endTypes, within } from './relationship-types.ts';
import {
  allSeen,
  factOf,
  factRow,
  load,
  named,
  recordOf,
  recordRow,
  seen,
  seenEdge,
  seenWay,
} from './seen.ts';

// The order of rows is left to who asks, but for searches: their rows come as they are to be.

export const readLoad = `${load} RETURN load.record AS record`;

export const recordsByIds = (label: ContentLabel) => `${load}
  OPTIONAL MATCH (n:${label}) WHERE ${named('n', 'ids')}
  RETURN n.id AS id, n.record AS record`;

export const allRecords = (label: ContentLabel) => `${load}
  OPTIONAL MATCH (n:${label}) WHERE ${allSeen('n')}
  RETURN n.id AS id, n.record AS record`;

export const factsByStatement = `${load}
  OPTIONAL MATCH (n:Statement) WHERE ${named('n', 'ids')}
  RETURN n.id AS id, ${factOf('n')} AS record`;

export const statementIdsByEntity = `${load}
  OPTIONAL MATCH (n:Entity) WHERE ${named('n', 'ids')}
  OPTIONAL MATCH (n)<-[:${anyEnd}]-(statement:Statement) WHERE ${seen('statement')}
  RETURN n.id AS id, collect(DISTINCT statement.id) AS statements`;

export const positionsByIds = `${load}
  OPTIONAL MATCH (n:Position) WHERE ${named('n', 'ids')}
  RETURN n.id AS id, n.x AS x, n.y AS y`;

/** Nobody is in itself, although some go round. */
export const containersByIds = `${load}
  OPTIONAL MATCH (n:Entity) WHERE ${named('n', 'ids')}
  OPTIONAL CALL (n) {
    MATCH path = (n)-[:${within}*1..]->(container:Entity)
    WHERE ${seenWay('relationships(path)')}
    WITH container, min(length(path)) AS distance WHERE container <> n
    RETURN container.id AS container, distance
  }
  RETURN n.id AS id, container, distance`;

const namedAlike = (name: string, one = 'n') => `
    MATCH (other:EntityRecord)
    WHERE ${seen('other')} AND other.${name} = ${one}.${name} AND other.id <> ${one}.id
    RETURN other.id`;

export const namesakesByIds = `${load}
  OPTIONAL MATCH (n:EntityRecord) WHERE ${named('n', 'ids')}
  RETURN n.id AS id, COLLECT {${namedAlike('name')} UNION ${namedAlike('nameEn')}
  } AS namesakes`;

/** An article without a date comes behind every one that has one. */
const isEarlier = (one: string, other: string) => {
  const date = (article: string) => `coalesce(${article}.published, '~')`;
  return `(${date(one)} < ${date(other)} OR ${date(one)} = ${date(other)} AND ${one}.id < ${other}.id)`;
};

export const namedFirstByIds = `${load}
  OPTIONAL MATCH (n:ArticleText) WHERE ${named('n', 'ids')}
  RETURN n.id AS id, COLLECT {
    MATCH (n)-[:NAMES]->(entity:Entity)
    WHERE ${seen('entity')} AND entity.kind <> $articleKind AND NOT EXISTS {
      MATCH (entity)<-[:NAMES]-(other:ArticleText)
      WHERE ${seen('other')} AND ${isEarlier('other', 'n')}
    }
    RETURN DISTINCT entity.id
  } AS entities`;

/** Entities with what they are in, and who is called as they are. */
export const entitiesTold = `${load}
  OPTIONAL CALL (load) {
    MATCH (n:Entity) WHERE ${named('n', 'ids')}
    MATCH ${recordRow('n', 'own')}
    RETURN n, own
  }
  RETURN n.id AS id, own.record AS record,
    COLLECT {${namedAlike('name', 'own')} UNION ${namedAlike('nameEn', 'own')}
    } AS namesakes,
    COLLECT {
      MATCH path = (n)-[:${within}*1..]->(container:Entity)
      WHERE ${seenWay('relationships(path)')}
      WITH container, min(length(path)) AS distance WHERE container <> n
      RETURN {container: container.id, distance: distance, record: ${recordOf('container')}}
    } AS containers`;

export const neighbourCountsByIds = `${load}
  OPTIONAL MATCH (n:Entity) WHERE ${named('n', 'ids')}
  OPTIONAL MATCH (n)<-[end:${anyEnd}]-(statement:Statement) WHERE ${seen('statement')}
  WITH n, statement.property AS property, type(end) AS role, count(DISTINCT statement) AS count
  RETURN n.id AS id, property, toLower(role) AS role, count`;

/** A page of what is selected as `n`, in rows with how many there are in all. */
export const pageOf = (all: string, ofPage: string, record: string) => `${load}
  CALL (load) {
    ${all}
    RETURN count(n) AS total
  }
  OPTIONAL CALL (load) {
    ${ofPage}
    WITH n ORDER BY n.id LIMIT $most
    RETURN n.id AS id, ${record} AS record
  }
  RETURN total, id, record`;

/** The facts of the figures that are selected as `n`, each as told last, by what can be told together. */
export const figuresOf = (statements: string) => `${load}
  OPTIONAL CALL (load) {
    ${statements}
    WITH DISTINCT coalesce(head([
      (n)<-[:TOLD_BY]-(fact:Fact)-[:LATEST]->(latest:Statement)
      WHERE ${seen('fact')} AND ${seen('latest')} | latest
    ]), n) AS n
    WITH n, EXISTS {
      MATCH (n)-[:${endTypes.subject}]->(:Entity)-[:RECORD]->(told:EntityRecord)
      WHERE ${seen('told')} AND told.unnamed
    } AS ofGroups ORDER BY n.id
    RETURN n.figure AS sort, ofGroups, collect(n.id) AS statements, collect(n.number) AS values,
      collect(n.isTotal) AS areTotals
  }
  RETURN sort, ofGroups, statements, values, areTotals`;

/** The entities of the statements that are selected as `n`, as `n`. */
export const entitiesOf = (statements: string, condition: string) => `${statements}
    MATCH (n)-[:${anyEnd}]->(entity:Entity) WHERE ${seen('entity')}
    WITH DISTINCT entity AS n WHERE ${condition}`;

/**
 * The entities that are selected as `n`, up to the limit those that most facts connect, and all statements that pass a condition and
 * name no others. Ids are ASCII, so the server's order of text is ours.
 */
export const networkUpTo = (entities: string, statement: string) => `${load}
  CALL (load) {
    ${entities}
    RETURN collect(n) AS found
  }
  WITH load, size(found) AS total, found
  CALL (load, total, found) {
    UNWIND found AS n
    WITH n, CASE WHEN total <= $limit THEN 0 ELSE size(COLLECT {
      MATCH (n)<-[:${anyEnd}]-(connects:Statement)
      WHERE ${seen('connects')} AND connects.participantCount > 1
      OPTIONAL MATCH ${factRow('connects', 'fact')}
      RETURN DISTINCT coalesce(fact.id, connects.id)
    }) END AS facts
    ORDER BY facts DESC, n.id LIMIT $limit
    RETURN collect(n) AS shown
  }
  OPTIONAL CALL (load, shown) {
    UNWIND shown AS n
    RETURN ${recordOf('n')} AS entity, null AS statement, null AS fact
    UNION ALL
    UNWIND shown AS end
    MATCH (end)<-[:${anyEnd}]-(n:Statement) WHERE ${seen('n')}
    WITH n, count(DISTINCT end) AS ends WHERE ends = n.participantCount AND ${statement}
    RETURN null AS entity, n.record AS statement, ${factOf('n')} AS fact
    UNION ALL
    MATCH (n:Statement) WHERE n.participantCount = 0 AND ${seen('n')} AND ${statement}
    RETURN null AS entity, n.record AS statement, ${factOf('n')} AS fact
  }
  RETURN total, entity, statement, fact`;

/** Gaps by kind and then by id, of statements that are selected as `n`, and of their entities. */
export const gapsOf = (statements: string) => `${load}
  OPTIONAL CALL (load) {
    ${statements}
    CALL (n) {
      MATCH (n)-[:${anyEnd}|SAID_BY]->(end:MissingEnd) RETURN 0 AS first, 0 AS last, end.id AS id
      UNION
      MATCH (n)-[:${anyEnd}]->(end:Entity) RETURN 1 AS first, $lastKind AS last, end.id AS id
    }
    WITH DISTINCT first, last, id
    UNWIND range(first, last) AS kind
    WITH toString(kind) + ':' + id AS gapId
    MATCH (n:Gap) WHERE n.id = gapId AND ${seen('n')}
    RETURN n.id AS id, n.record AS record
  }
  RETURN id, record`;

/**
 * Hops of entities to their neighbours by statements that pass the condition on `telling`, one more than
 * the limit where there are more.
 */
export const hopsFrom = (condition?: string) => `${load}
  OPTIONAL CALL (load) {
    MATCH (n:Entity) WHERE ${named('n', 'from')}
    // Only edges have a family, and lead to entities: a label would have all of these looked at.
    MATCH (n)-[hop]-(next)
    WHERE hop.family IS NOT NULL AND NOT hop.family IN $withoutFamilies
      AND ${seenEdge('hop')} AND ${seen('next')} AND next <> n
      AND (next.id IN $always OR NOT next.kind IN $withoutKinds)
      AND ${condition === undefined ? 'true' : hopPassing(condition)}
    RETURN n.id AS from, next.id AS to, collect(DISTINCT hop.statement) AS statements LIMIT $most
  }
  RETURN from, to, statements`;

const hopPassing = (condition: string) => `EXISTS {
        MATCH (telling:Statement)
        WHERE telling.id = hop.statement AND ${seen('telling')} AND ${condition}
      }`;

/** Rows, as `n`, that pass and some full-text query finds, each with the place of the first that does. */
const found = (label: FoundLabel, passing = 'true') => `
    UNWIND range(0, size($queries) - 1) AS at
    WITH at WHERE $queries[at] <> ''
    CALL db.index.fulltext.queryNodes('${fullTextIndex(label)}', $queries[at]) YIELD node AS n
    WITH n, at WHERE ${seen('n')} AND ${passing}
    WITH n, min(at) AS place`;

/** The condition is on `entity`. */
export const entitiesFound = (condition?: string) => `${load}
  OPTIONAL CALL (load) {${found('EntityRecord', condition && recordPassing(condition))}
    ORDER BY place, n.nameLength, n.id LIMIT $most
    RETURN n.id AS id, n.record AS record, place, n.nameLength AS length
  }
  RETURN id, record ORDER BY place, length, id`;

const recordPassing = (condition: string) => `EXISTS {
      MATCH (n)<-[:RECORD]-(entity:Entity) WHERE ${seen('entity')} AND ${condition}
    }`;

/** The condition is on `article`. */
export const sentencesFound = (condition?: string) => `${load}
  OPTIONAL CALL (load) {${found('Sentence', condition && sentencePassing(condition))}
    ORDER BY place, n.article, n.order LIMIT $most
    RETURN n.article AS article, n.sentence AS sentence, n.text AS text,
      n.translation AS translation, place, n.order AS order
  }
  RETURN article, sentence, text, translation ORDER BY place, article, order`;

const sentencePassing = (condition: string) => `EXISTS {
      MATCH (article:ArticleText)
      WHERE article.id = n.article AND ${seen('article')} AND ${condition}
    }`;
