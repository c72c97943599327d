import type { ResultOf } from 'gql.tada';
import { graphql, type PropertyFamily } from './graphql.ts';
import { StatementFragment } from './statement-fragment.ts';

/** The statements of one family of properties, a page at a time. */
const FamilyDocument = graphql(
  `
    query Family($family: PropertyFamily!, $after: String) {
      statements(filter: { families: [$family] }, first: 15, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...Statement }
      }
    }
  `,
  [StatementFragment],
);

/** The statements of a family. */
export const familyList = (family: PropertyFamily) => ({
  document: FamilyDocument,
  variables: { family },
  pageOf: ({ statements }: ResultOf<typeof FamilyDocument>) => statements,
});
