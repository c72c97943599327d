import { anyEnd, within } from './relationship-types.ts';
import { factRow, load, recordOf, seen, seenWay } from './seen.ts';

/**
 * A page of the statements that are selected as `n`, with what is shown beside them: rows of several
 * sorts, in no order, each with how many statements there are in all.
 */
export const toldPage = (all: string, ofPage: string) => `${load}
  CALL (load) {
    ${all}
    RETURN count(n) AS total
  }
  CALL (load) {
    ${ofPage}
    WITH n ORDER BY n.id LIMIT $most
    RETURN collect(n) AS found
  }
  WITH load, total, found, found[..$first] AS shown
  CALL (load, shown) {
    UNWIND shown AS n
    MATCH ${factRow('n', 'fact')}
    MATCH (fact)-[:TOLD_BY]->(other:Statement) WHERE ${seen('other')}
    RETURN collect(DISTINCT fact) AS facts, collect(DISTINCT other) AS alike
  }
  WITH load, total, found, facts, alike, shown + [one IN alike WHERE NOT one IN shown] AS tellings
  OPTIONAL CALL (load, found, facts, alike, tellings) {
    UNWIND found AS n
    RETURN 'statement' AS sort, n.id AS id, n.record AS record, null AS of, null AS distance
    UNION ALL
    UNWIND alike AS n
    RETURN 'alike' AS sort, n.id AS id, n.record AS record, null AS of, null AS distance
    UNION ALL
    UNWIND facts AS n
    RETURN 'fact' AS sort, n.id AS id, n.record AS record, null AS of, null AS distance
    UNION ALL
    UNWIND tellings AS n
    MATCH (n)-[:RESULT_OF]-(other:Statement) WHERE ${seen('other')}
    WITH DISTINCT other
    RETURN 'beside' AS sort, other.id AS id, other.record AS record, null AS of, null AS distance
    UNION ALL
    CALL (load, tellings) {
      UNWIND tellings AS n
      MATCH (n)-[:RESULT_OF*0..1]-(one:Statement) WHERE ${seen('one')}
      WITH DISTINCT one
      MATCH (one)-[:${anyEnd}|SAID_BY]->(end)-[:CANDIDATE*0..1]->(entity:Entity)
      WHERE ${seen('end')}
      RETURN entity
      UNION
      UNWIND tellings AS n
      MATCH (n)-[:OBJECT]->(:Entity)-[edges:${within}*1..]->(entity:Entity)
      WHERE ${seenWay('edges')}
      RETURN DISTINCT entity
    }
    WITH entity WHERE ${seen('entity')}
    RETURN 'entity' AS sort, entity.id AS id, ${recordOf('entity')} AS record, null AS of,
      null AS distance
    UNION ALL
    UNWIND tellings AS n
    MATCH (n)-[:OBJECT]->(part:Entity)
    WITH DISTINCT part
    OPTIONAL CALL (part) {
      MATCH path = (part)-[:${within}*1..]->(container:Entity)
      WHERE ${seenWay('relationships(path)')}
      WITH container, min(length(path)) AS distance WHERE container <> part
      RETURN container.id AS id, distance
    }
    RETURN 'container' AS sort, id, null AS record, part.id AS of, distance
  }
  RETURN total, sort, id, record, of, distance`;
