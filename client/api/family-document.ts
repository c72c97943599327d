import { graphql } from './graphql.ts';
import { StatementFragment } from './statement-fragment.ts';

/** The statements of one family of properties, a page at a time. */
export const FamilyDocument = graphql(
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
