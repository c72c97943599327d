import { z } from 'zod';
import { Family, Kind } from '../../../graph-seed/model/ontology.gen.ts';
import { recordRow, seen, seenWay } from '../../../server/neo4j/seen.ts';
import type { CypherReference } from './cypher-reference.ts';
import { sourcesOf, statementOf } from './fragments.ts';
import { named, rawNames, rawStatement, sentence, servedEntity, servedLink } from './told.ts';

const row = z.object({
  ways: z.array(
    z.object({
      names: z.array(rawNames),
      hops: z.array(z.array(z.object({ statement: rawStatement, sources: z.array(z.string()) }))),
    }),
  ),
});

const answer = z.object({
  paths: z.object({
    paths: z.array(
      z.object({
        hops: z.array(
          z.object({
            from: servedEntity,
            to: servedEntity,
            told: z.array(z.object({ statement: servedLink })),
          }),
        ),
      }),
    ),
  }),
});

/** The first three shortest paths, hop by hop, where there are three of one length. */
export const pathsReference: CypherReference = {
  query: `MATCH (a:Entity {id: $from}) WHERE ${seen('a')}
  MATCH (b:Entity {id: $to}) WHERE ${seen('b')}
  CALL (a, b) {
    MATCH way = allShortestPaths((a)-[edges*..6]-(b))
    WHERE ${seenWay('edges')}
      AND all(edge IN edges WHERE edge.family IS NOT NULL AND edge.family <> $withoutFamily)
      AND none(one IN nodes(way)[1..-1] WHERE one.kind = $withoutKind)
    WITH DISTINCT nodes(way) AS stops ORDER BY [one IN stops | one.id] LIMIT 3
    RETURN stops
  }
  RETURN collect({
    names: COLLECT {
      UNWIND stops AS one
      MATCH ${recordRow('one', 'told')}
      RETURN [one.id, told.name, told.nameEn]
    },
    hops: COLLECT {
      UNWIND range(1, size(stops) - 1) AS place
      WITH stops[place - 1] AS one, stops[place] AS next
      RETURN COLLECT {
        MATCH (one)-[edge]-(next) WHERE edge.family <> $withoutFamily AND ${seen('edge')}
        WITH DISTINCT edge.statement AS id
        MATCH (s:Statement {id: id}) WHERE ${seen('s')}
        RETURN {statement: ${statementOf('s')}, sources: ${sourcesOf('s')}}
      }
    }
  }) AS ways`,
  parameters: () => ({ withoutFamily: Family.place, withoutKind: Kind.Place }),
  toldByRow: (given) =>
    row
      .parse(given)
      .ways.flatMap(({ names, hops }) => [
        ...names,
        ...hops.flat().flatMap(({ statement: [first = ''] }) => first),
      ]),
  toldByAnswer: (data) =>
    answer
      .parse(data)
      .paths.paths.flatMap(({ hops }) =>
        hops.flatMap(({ from, to, told }) => [
          ...[from, to].map(named),
          ...told.map(({ statement }) => sentence(statement)),
        ]),
      ),
};
