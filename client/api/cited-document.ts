import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import { PublicationFragment } from './source-fragment.ts';

/** What a citation says of a statement beside its sentence: the places of its quotes, and who wrote. */
export const CitedDocument = graphql(
  `
  query Cited($statement: String!, $article: String!) {
    statement(slug: $statement) {
      evidence { articleSlug exact start end }
    }
    article(slug: $article) { title ...Publication }
    statements(filter: { properties: [WROTE], objects: [$article] }, first: 20) {
      nodes { subjects { ... on Entity { name nameEn } } }
    }
  }
`,
  [PublicationFragment],
);

type Cited = ResultOf<typeof CitedDocument>;
/** A place in the text of an article, in code points, its end excluded. */
export type CitedQuote = NonNullable<Cited['statement']>['evidence'][number];
