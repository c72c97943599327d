import type { FragmentOf, ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import { PublicationFragment } from './source-fragment.ts';

/** Who wrote an article. */
const AuthorsFragment = graphql(`
  fragment Authors on StatementConnection {
    nodes { subjects { ... on Entity { name nameEn } } }
  }
`);

/** What a citation says of a statement beside its sentence: the places of its quotes, and who wrote. */
export const CitedDocument = graphql(
  `
  query Cited($statement: String!, $article: String!) {
    statement(slug: $statement) {
      evidence { articleSlug exact start end }
    }
    article(slug: $article) { title ...Publication }
    statements(filter: { properties: [WROTE], objects: [$article] }, first: 20) { ...Authors }
  }
`,
  [PublicationFragment, AuthorsFragment],
);

/** What a citation says of an article beside its publication. */
export const AuthorsDocument = graphql(
  `
  query Authors($article: String!) {
    statements(filter: { properties: [WROTE], objects: [$article] }, first: 20) { ...Authors }
  }
`,
  [AuthorsFragment],
);

/** The authors whom these statements tell of, in their order. */
export function authorsIn({ nodes }: FragmentOf<typeof AuthorsFragment>) {
  return nodes.flatMap(({ subjects }) => subjects.flatMap((one) => ('name' in one ? one : [])));
}

type Cited = ResultOf<typeof CitedDocument>;
/** A place in the text of an article, in code points, its end excluded. */
export type CitedQuote = NonNullable<Cited['statement']>['evidence'][number];
