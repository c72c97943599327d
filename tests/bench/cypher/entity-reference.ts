import { z } from 'zod';
import { anyEnd, within } from '../../../server/neo4j/relationship-types.ts';
import { recordOf, seen, seenWay } from '../../../server/neo4j/seen.ts';
import type { CypherReference } from './cypher-reference.ts';
import { linksOf, namesOf, recordsOf, sourcesOf, statementOf } from './fragments.ts';
import {
  named,
  rawEntity,
  rawLink,
  rawNames,
  rawStatement,
  sentence,
  servedEnd,
  servedEntity,
  servedLink,
  servedStatement,
  toldStatement,
} from './told.ts';

const row = z.object({
  record: rawEntity,
  containers: z.array(rawEntity),
  said: z.number(),
  statements: z.array(
    z.object({
      statement: rawStatement,
      ends: z.array(rawNames),
      links: z.array(rawLink),
      sources: z.array(z.string()),
    }),
  ),
});

const answer = z.object({
  entity: servedEntity.extend({ containers: z.array(servedEntity) }),
  said: z.object({ totalCount: z.number() }),
  statements: z.object({
    nodes: z.array(
      servedStatement.extend({
        subjects: z.array(servedEnd),
        objects: z.array(servedEnd),
        qualifiers: z.array(z.object({ ends: z.array(servedEnd) })),
        speakers: z.array(servedEnd),
        resultOf: z.array(servedLink),
        results: z.array(servedLink),
      }),
    ),
  }),
});

/** An entity with its statements, whom they name, what they rest on and what follows from them. */
export const entityReference: CypherReference = {
  query: `MATCH (n:Entity {id: $slug}) WHERE ${seen('n')}
  RETURN ${recordOf('n')} AS record,
    ${recordsOf(`(n)-[ways:${within}*1..]->(end:Entity) WHERE ${seenWay('ways')} AND end <> n`)} AS containers,
    COUNT { MATCH (n)<-[:SAID_BY]-(s:Statement) WHERE ${seen('s')} } AS said,
    COLLECT {
      MATCH (n)<-[:${anyEnd}]-(s:Statement) WHERE ${seen('s')}
      WITH DISTINCT s ORDER BY s.id LIMIT 200
      RETURN {
        statement: ${statementOf('s')},
        ends: ${namesOf(`(s)-[:${anyEnd}|SAID_BY]->(end:Entity)`)},
        links: ${linksOf('(s)-[:RESULT_OF]-(other:Statement)')},
        sources: ${sourcesOf('s')}
      }
    } AS statements`,
  constants: {},
  toldByRow: (given) => {
    const { record, containers, said, statements } = row.parse(given);
    return [
      record,
      ...containers,
      `says ${said}`,
      ...statements.flatMap(({ statement, ends, links }) => [...statement, ...ends, ...links]),
    ];
  },
  toldByAnswer: (data) => {
    const { entity, said, statements } = answer.parse(data);
    return [
      ...[entity, ...entity.containers].map(named),
      `says ${said.totalCount}`,
      ...statements.nodes.flatMap((one) => [
        ...toldStatement(one),
        ...[
          ...one.subjects,
          ...one.objects,
          ...one.qualifiers.flatMap(({ ends }) => ends),
          ...one.speakers,
        ]
          .flat()
          .map(named),
        ...[...one.resultOf, ...one.results].map(sentence),
      ]),
    ];
  },
};
