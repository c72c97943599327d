import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import { StatementLinkFragment } from './source-fragment.ts';
import {
  RowEndFragment,
  RowEntityFragment,
  TableFactFragment,
  TableStatementFragment,
  TableTimeFragment,
} from './table-fragments.ts';
import { toldAsFact } from './told-as-fact.ts';

/** Which enterprise is paired with which village; larger pages are more than the API counts out. */
export const PairingsDocument = graphql(
  `
    query Pairings($after: String, $articles: [String!], $publishers: [String!], $reported: Days, $valid: Days) {
      pairings(first: 20, after: $after, articles: $articles, publishers: $publishers, reported: $reported, valid: $valid) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          enterprises { ...RowEnd }
          tie { name label { zh en } }
          villages { ...RowEnd }
          amounts { __typename printed words { zh en } scope amount unit { zh en } }
          projects { ...RowEntity }
          results { ...StatementLink }
          time { ...TableTime }
          statement { ...TableStatement }
          fact { ...TableFact }
        }
      }
    }
  `,
  [
    RowEndFragment,
    RowEntityFragment,
    StatementLinkFragment,
    TableTimeFragment,
    TableStatementFragment,
    TableFactFragment,
  ],
);

export type Pairing = ResultOf<typeof PairingsDocument>['pairings']['nodes'][number];

/** All pairings, a row a fact; table and matrix read the same. */
export const pairingsList = {
  document: PairingsDocument,
  variables: {},
  pageOf: ({ pairings }: ResultOf<typeof PairingsDocument>) => ({
    ...pairings,
    nodes: pairings.nodes.map(toldAsFact),
  }),
};
