import { z } from 'zod';
import { Family, Qualifier } from '../../../graph-seed/model/ontology.gen.ts';
import { seen } from '../../../server/neo4j/seen.ts';
import type { CypherReference } from './cypher-reference.ts';
import { firstOfFacts, linksOf, recordsOf, sourcesOf, statementOf } from './fragments.ts';
import {
  named,
  rawEntity,
  rawLink,
  rawStatement,
  sentence,
  servedEnd,
  servedEntity,
  servedLink,
  servedStatement,
  toldStatement,
} from './told.ts';

const row = z.object({
  rows: z.array(
    z.object({
      statement: rawStatement,
      ends: z.array(rawEntity),
      projects: z.array(rawEntity),
      results: z.array(rawLink),
      sources: z.array(z.string()),
      fact: z.string().nullable(),
    }),
  ),
});

const answer = z.object({
  pairings: z.object({
    nodes: z.array(
      z.object({
        enterprises: z.array(servedEnd),
        villages: z.array(servedEnd),
        projects: z.array(servedEntity),
        results: z.array(servedLink),
        statement: servedStatement,
      }),
    ),
  }),
});

/** The pairings of a village, those that may be its included. */
export const pairingsReference: CypherReference = {
  query: `MATCH (village:Entity {id: $village}) WHERE ${seen('village')}
  CALL (village) {
    MATCH (village)<-[:OBJECT]-(s:Statement) RETURN s
    UNION
    MATCH (village)<-[:CANDIDATE]-(missing:MissingEnd)<-[:OBJECT]-(s:Statement)
    WHERE ${seen('missing')} RETURN s
  }
  WITH s WHERE s.family = $family AND ${seen('s')}
  ${firstOfFacts} LIMIT 20
  RETURN collect({
    statement: ${statementOf('s')},
    ends: ${recordsOf('(s)-[:SUBJECT|OBJECT]->(:MissingEnd)-[:CANDIDATE]->(end:Entity)', '(s)-[:SUBJECT|OBJECT]->(end:Entity)')},
    projects: ${recordsOf('(s)-[:QUALIFIER {qualifier: $project}]->(end:Entity)')},
    results: ${linksOf('(s)<-[:RESULT_OF]-(other:Statement)')},
    sources: ${sourcesOf('s')},
    fact: fact.record
  }) AS rows`,
  parameters: () => ({ family: Family.pairing, project: Qualifier.project }),
  toldByRow: (given) =>
    row
      .parse(given)
      .rows.flatMap(({ statement, ends, projects, results }) => [
        ...statement,
        ...ends,
        ...projects,
        ...results,
      ]),
  toldByAnswer: (data) =>
    answer
      .parse(data)
      .pairings.nodes.flatMap(({ enterprises, villages, projects, results, statement }) => [
        ...toldStatement(statement),
        ...[...[...enterprises, ...villages].flat(), ...projects].map(named),
        ...results.map(sentence),
      ]),
};
