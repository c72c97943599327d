import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import { StatementFragment } from './statement-fragment.ts';

/** One entity with a page of the statements it takes part in. */
export const EntityDocument = graphql(
  `
    query Entity($slug: String!, $after: String) {
      entity(slug: $slug) {
        slug
        kind
        name
        nameEn
        nameEnOrigin
        aliases
        unnamed
        count
        description { zh en }
        distinction { zh en }
        containers { slug name nameEn }
      }
      said: statements(filter: { saidBy: [$slug] }, first: 0) { totalCount }
      statements(filter: { entities: [$slug] }, first: 200, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...Statement }
      }
    }
  `,
  [StatementFragment],
);

/** A page of the statements that an entity says. */
const SaidDocument = graphql(
  `
    query Said($slug: String!, $after: String) {
      statements(filter: { saidBy: [$slug] }, first: 200, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...Statement }
      }
    }
  `,
  [StatementFragment],
);

/** The statements that an entity says, whether or not it takes part in them. */
export const saidBy = (slug: string) => ({
  document: SaidDocument,
  variables: { slug },
  pageOf: ({ statements }: ResultOf<typeof SaidDocument>) => statements,
});

/** The statements that an entity takes part in. */
export const statementsOf = (slug: string) => ({
  document: EntityDocument,
  variables: { slug },
  pageOf: ({ statements }: ResultOf<typeof EntityDocument>) => statements,
});
