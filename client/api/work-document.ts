import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import {
  TableEndFragment,
  TableEntityFragment,
  TableStatementFragment,
  TableTimeFragment,
} from './table-fragments.ts';

/** Who works where, a page at a time. */
export const WorkDocument = graphql(
  `
    query Work($after: String) {
      whoWorksWhere(first: 200, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          person { ...TableEnd }
          post { zh en }
          body { ...TableEnd }
          belongsTo { ...TableEntity }
          places { ...TableEntity }
          since { ...TableTime }
          statement { ...TableStatement }
        }
      }
    }
  `,
  [TableEndFragment, TableEntityFragment, TableTimeFragment, TableStatementFragment],
);

export type WorkRow = ResultOf<typeof WorkDocument>['whoWorksWhere']['nodes'][number];
