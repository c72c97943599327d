import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import {
  RowEndFragment,
  RowEntityFragment,
  TableFactFragment,
  TableStatementFragment,
  TableTimeFragment,
} from './table-fragments.ts';
import { toldAsFact } from './told-as-fact.ts';

/** Who works where; larger pages are more than the API counts out. */
export const WorkDocument = graphql(
  `
    query Work($after: String, $articles: [String!], $publishers: [String!], $reported: Days, $valid: Days) {
      whoWorksWhere(first: 100, after: $after, articles: $articles, publishers: $publishers, reported: $reported, valid: $valid) {
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
          fact { ...TableFact }
        }
      }
    }
  `,
  [RowEndFragment, RowEntityFragment, TableTimeFragment, TableStatementFragment, TableFactFragment],
);

/** A row a fact. */
export const workList = {
  document: WorkDocument,
  variables: {},
  pageOf: ({ whoWorksWhere }: ResultOf<typeof WorkDocument>) => ({
    ...whoWorksWhere,
    nodes: whoWorksWhere.nodes.map(toldAsFact),
  }),
};

export type WorkRow = ResultOf<typeof WorkDocument>['whoWorksWhere']['nodes'][number];
