import { z } from 'zod';
import { fullTextQueries } from '../../../server/neo4j/full-text.ts';
import { type FoundLabel, fullTextIndex } from '../../../server/neo4j/graph-shape.ts';
import { seen } from '../../../server/neo4j/seen.ts';
import type { Lookup } from '../../../server/search/lookup.ts';
import { lookupsOf, searchQuery } from '../../../server/search/search-query.ts';
import { sentenceLookupsOf, sentenceQuery } from '../../../server/search/sentence-query.ts';
import type { CypherReference } from './cypher-reference.ts';
import { named, rawEntity, servedEntity } from './told.ts';

const row = z.object({
  names: z.array(rawEntity),
  sentences: z.array(z.tuple([z.string(), z.string(), z.string().nullable()])),
});

const answer = z.object({
  search: z.object({
    names: z.array(z.object({ entity: servedEntity })),
    sentences: z.array(
      z.object({
        article: z.object({ slug: z.string() }),
        sentence: z.object({ slug: z.string(), text: z.string() }),
      }),
    ),
  }),
});

/** Rows that the first of some full-text queries finds which finds any, as `n`. */
const found = (label: FoundLabel, queries: string) => `UNWIND range(0, size($${queries}) - 1) AS at
    WITH at WHERE $${queries}[at] <> ''
    CALL db.index.fulltext.queryNodes('${fullTextIndex(label)}', $${queries}[at]) YIELD node AS n
    WITH n, at WHERE ${seen('n')}
    WITH n, min(at) AS place`;

const queriesOf = (classed: readonly { readonly lookup: Lookup }[]) =>
  fullTextQueries(classed.map(({ lookup }) => lookup));

/** The first names and sentences that a text finds, in the order of what finds them. */
export const searchReference: CypherReference = {
  query: `CALL () {
    ${found('EntityRecord', 'ofNames')}
    ORDER BY place, n.nameLength, n.id LIMIT 12
    RETURN collect(n.record) AS names
  }
  CALL () {
    ${found('Sentence', 'ofSentences')}
    ORDER BY place, n.article, n.order LIMIT 12
    RETURN collect([n.article + ' ' + n.sentence, n.text, n.translation]) AS sentences
  }
  RETURN names, sentences`,
  parameters: ({ query }) => ({
    ofNames: queriesOf(lookupsOf(searchQuery(`${query}`))),
    ofSentences: queriesOf(sentenceLookupsOf(sentenceQuery(`${query}`))),
  }),
  toldByRow: (given) => {
    const { names, sentences } = row.parse(given);
    return [...names, ...sentences.map(([id, text]) => `${id}: ${text}`)];
  },
  toldByAnswer: (data) => {
    const { names, sentences } = answer.parse(data).search;
    return [
      ...names.map(({ entity }) => named(entity)),
      ...sentences.map(
        ({ article, sentence }) => `${article.slug} ${sentence.slug}: ${sentence.text}`,
      ),
    ];
  },
};
