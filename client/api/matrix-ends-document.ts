import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import { TableEntityFragment } from './table-fragments.ts';

const EnterprisesDocument = graphql(
  `
    query Enterprises($after: String) {
      entities(first: 200, after: $after, filter: { kinds: [ORGANISATION], types: ["company"] }) {
        pageInfo { hasNextPage endCursor }
        nodes { ...TableEntity unnamed }
      }
    }
  `,
  [TableEntityFragment],
);

const VillagesDocument = graphql(
  `
    query Villages($after: String) {
      entities(first: 200, after: $after, filter: { kinds: [VILLAGE] }) {
        pageInfo { hasNextPage endCursor }
        nodes { ...TableEntity unnamed }
      }
    }
  `,
  [TableEntityFragment],
);

/** What can be paired, paired or not: the rows of the matrix. */
export const enterprisesList = {
  document: EnterprisesDocument,
  variables: {},
  pageOf: ({ entities }: ResultOf<typeof EnterprisesDocument>) => entities,
};

/** Its columns. */
export const villagesList = {
  document: VillagesDocument,
  variables: {},
  pageOf: ({ entities }: ResultOf<typeof VillagesDocument>) => entities,
};
