import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import {
  RowEndFragment,
  RowEntityFragment,
  TableStatementFragment,
  TableTimeFragment,
} from './table-fragments.ts';

/** Who works where; larger pages are more than the API counts out. */
export const WorkDocument = graphql(
  `
    query Work($after: String) {
      whoWorksWhere(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          person { ...RowEnd }
          post { zh en }
          body { ...RowEnd }
          belongsTo { ...RowEntity }
          places { ...RowEntity }
          since { ...TableTime }
          statement { ...TableStatement }
        }
      }
    }
  `,
  [RowEndFragment, RowEntityFragment, TableTimeFragment, TableStatementFragment],
);

export type WorkRow = ResultOf<typeof WorkDocument>['whoWorksWhere']['nodes'][number];
