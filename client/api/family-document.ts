import type { ResultOf } from 'gql.tada';
import { byFirstStatements } from './by-first-statements.ts';
import { graphql, type PropertyFamily } from './graphql.ts';
import { StatementFragment } from './statement-fragment.ts';

/** The facts of one family of properties, a page at a time. */
const FamilyDocument = graphql(
  `
    query Family($family: PropertyFamily!, $after: String) {
      facts(filter: { families: [$family] }, first: 15, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { statement { ...Statement } }
      }
    }
  `,
  [StatementFragment],
);

/** The facts of a family. */
export const familyList = (family: PropertyFamily) => ({
  document: FamilyDocument,
  variables: { family },
  pageOf: ({ facts }: ResultOf<typeof FamilyDocument>) => byFirstStatements(facts),
});
