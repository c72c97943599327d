import { z } from 'zod';
import { anyEnd, within } from '../../../server/neo4j/relationship-types.ts';
import { recordOf, seen, seenWay } from '../../../server/neo4j/seen.ts';
import type { CypherReference } from './cypher-reference.ts';
import { firstOfFacts, linksOf, namesOf, recordsOf, sourcesOf, statementOf } from './fragments.ts';
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
      retellings: z.array(rawLink),
      fact: z.string().nullable(),
      sources: z.array(z.string()),
    }),
  ),
});

const answer = z.object({
  entity: servedEntity.extend({ containers: z.array(servedEntity) }),
  said: z.object({ totalCount: z.number() }),
  facts: z.object({
    nodes: z.array(
      z.object({
        statement: servedStatement.extend({
          subjects: z.array(servedEnd),
          objects: z.array(servedEnd),
          qualifiers: z.array(z.object({ ends: z.array(servedEnd) })),
          speakers: z.array(servedEnd),
          resultOf: z.array(servedLink),
          results: z.array(servedLink),
          retellings: z.array(servedLink),
        }),
      }),
    ),
  }),
});

/** An entity with its facts, whom they name, what they rest on, who else tells them, what follows. */
export const entityReference: CypherReference = {
  query: `MATCH (n:Entity {id: $slug}) WHERE ${seen('n')}
  RETURN ${recordOf('n')} AS record,
    ${recordsOf(`(n)-[ways:${within}*1..]->(end:Entity) WHERE ${seenWay('ways')} AND end <> n`)} AS containers,
    COUNT {
      MATCH (n)<-[:SAID_BY]-(s:Statement) WHERE ${seen('s')}
      ${firstOfFacts}
      RETURN DISTINCT s
    } AS said,
    COLLECT {
      MATCH (n)<-[:${anyEnd}]-(s:Statement) WHERE ${seen('s')}
      WITH DISTINCT s
      ${firstOfFacts} LIMIT 200
      RETURN {
        statement: ${statementOf('s')},
        ends: ${namesOf(`(s)-[:${anyEnd}|SAID_BY]->(end:Entity)`)},
        links: ${linksOf('(s)-[:RESULT_OF]-(other:Statement)')},
        sources: ${sourcesOf('s')},
        fact: fact.record,
        retellings: ${linksOf('(fact)-[:TOLD_BY]->(other:Statement)', 'other <> s')}
      }
    } AS statements`,
  parameters: () => ({}),
  toldByRow: (given) => {
    const { record, containers, said, statements } = row.parse(given);
    return [
      record,
      ...containers,
      `says ${said}`,
      ...statements.flatMap(({ statement, ends, links, retellings }) => [
        ...statement,
        ...ends,
        ...links,
        ...retellings,
      ]),
    ];
  },
  toldByAnswer: (data) => {
    const { entity, said, facts } = answer.parse(data);
    return [
      ...[entity, ...entity.containers].map(named),
      `says ${said.totalCount}`,
      ...facts.nodes.flatMap(({ statement: one }) => [
        ...toldStatement(one),
        ...[
          ...one.subjects,
          ...one.objects,
          ...one.qualifiers.flatMap(({ ends }) => ends),
          ...one.speakers,
        ]
          .flat()
          .map(named),
        ...[...one.resultOf, ...one.results, ...one.retellings].map(sentence),
      ]),
    ];
  },
};
