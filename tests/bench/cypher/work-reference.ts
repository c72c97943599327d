import { z } from 'zod';
import { workProperties } from '../../../server/derive/work-rows.ts';
import { anyEnd, within } from '../../../server/neo4j/relationship-types.ts';
import { seen, seenWay } from '../../../server/neo4j/seen.ts';
import type { CypherReference } from './cypher-reference.ts';
import { firstOfFacts, recordsOf, sourcesOf, statementOf } from './fragments.ts';
import {
  named,
  rawEntity,
  rawStatement,
  servedEnd,
  servedEntity,
  servedStatement,
  toldStatement,
} from './told.ts';

const row = z.object({
  rows: z.array(
    z.object({
      statement: rawStatement,
      ends: z.array(rawEntity),
      containers: z.array(rawEntity),
      sources: z.array(z.string()),
      fact: z.string().nullable(),
    }),
  ),
});

const answer = z.object({
  whoWorksWhere: z.object({
    nodes: z.array(
      z.object({
        person: servedEnd,
        body: servedEnd,
        belongsTo: z.array(servedEntity),
        places: z.array(servedEntity),
        statement: servedStatement,
      }),
    ),
  }),
});

/** Who works at a place or in anything within it, and what each body is in. */
export const workReference: CypherReference = {
  query: `MATCH (place:Entity {id: $at})<-[edges:${within}*0..]-(inside:Entity)
  WHERE ${seen('place')} AND ${seenWay('edges')}
  WITH DISTINCT inside
  MATCH (inside)<-[:${anyEnd}]-(s:Statement)
  WHERE s.property IN $properties AND ${seen('s')}
  WITH DISTINCT s
  ${firstOfFacts} LIMIT 100
  RETURN collect({
    statement: ${statementOf('s')},
    ends: ${recordsOf('(s)-[:SUBJECT|OBJECT]->(:MissingEnd)-[:CANDIDATE]->(end:Entity)', '(s)-[:SUBJECT|OBJECT]->(end:Entity)')},
    containers: ${recordsOf(`(s)-[:OBJECT]->(part:Entity)-[ways:${within}*1..]->(end:Entity) WHERE ${seenWay('ways')} AND end <> part`)},
    sources: ${sourcesOf('s')},
    fact: fact.record
  }) AS rows`,
  parameters: () => ({ properties: workProperties }),
  toldByRow: (given) =>
    row
      .parse(given)
      .rows.flatMap(({ statement, ends, containers }) => [...statement, ...ends, ...containers]),
  toldByAnswer: (data) =>
    answer
      .parse(data)
      .whoWorksWhere.nodes.flatMap(({ person, body, belongsTo, places, statement }) => [
        ...toldStatement(statement),
        ...[...person, ...body, ...belongsTo, ...places].map(named),
      ]),
};
