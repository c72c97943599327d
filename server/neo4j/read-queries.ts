import { type GenerationLabel, loadLabel } from './graph-shape.ts';

/**
 * Every query begins at its generation's Load and gives a row even where nothing is found: no row
 * means that the generation is gone. The order of rows is left to who asks.
 */
const load = `MATCH (load:${loadLabel} {generation: $generation, state: 'complete'})`;

const anyEnd = 'SUBJECT|OBJECT|QUALIFIER';

// `n.id >= ''` lets the index on (generation, id) find all nodes of a generation.
const all = (name: string) => `${name}.generation = load.generation AND ${name}.id >= ''`;
const some = (name: string) => `${name}.generation = load.generation AND ${name}.id IN $ids`;

export const readLoad = `${load} RETURN load.generation AS id, load.record AS record`;

export const recordsByIds = (label: GenerationLabel) => `${load}
  OPTIONAL MATCH (n:${label}) WHERE ${some('n')}
  RETURN n.id AS id, n.record AS record`;

export const allRecords = (label: GenerationLabel) => `${load}
  OPTIONAL MATCH (n:${label}) WHERE ${all('n')}
  RETURN n.id AS id, n.record AS record`;

export const allIds = (label: GenerationLabel) => `${load}
  OPTIONAL MATCH (n:${label}) WHERE ${all('n')}
  RETURN n.id AS id`;

export const statementIdsByEntity = `${load}
  OPTIONAL MATCH (n:Entity) WHERE ${some('n')}
  OPTIONAL MATCH (n)<-[:${anyEnd}]-(statement:Statement)
  RETURN n.id AS id, collect(DISTINCT statement.id) AS statements`;

export const positionsByIds = `${load}
  OPTIONAL MATCH (n:Entity|Statement|MissingEnd) WHERE ${some('n')} AND n.x IS NOT NULL
  RETURN n.id AS id, n.x AS x, n.y AS y`;

/** Which come first in the order of ids is the server's choice; ids are ASCII, so all agree. */
export const networkUpTo = `${load}
  OPTIONAL MATCH (n:Entity) WHERE ${all('n')}
  WITH load, n ORDER BY n.id LIMIT $limit
  WITH load, collect(n) AS shown
  WITH load, shown, coalesce(shown[-1].id, '') AS last
  OPTIONAL CALL (load, shown, last) {
    UNWIND shown AS n
    RETURN n.record AS entity, null AS statement
    UNION ALL
    MATCH (n:Statement) WHERE ${all('n')}
      AND NOT EXISTS { (n)-[:${anyEnd}]->(entity:Entity) WHERE entity.id > last }
    RETURN null AS entity, n.record AS statement
  }
  RETURN load.entities AS total, entity, statement`;
