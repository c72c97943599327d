import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import { RowEntityFragment } from './table-fragments.ts';

/** All entities, a page at a time. */
export const EntitiesDocument = graphql(
  `
    query Entities($after: String) {
      entities(first: 200, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          ...RowEntity
          distinction { zh en }
          typeLabel { zh en }
          aliases
          statements { slug }
          containers { ...RowEntity }
        }
      }
    }
  `,
  [RowEntityFragment],
);

export type EntityRow = ResultOf<typeof EntitiesDocument>['entities']['nodes'][number];
