import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import { StatementLinkFragment } from './source-fragment.ts';
import { RowEndFragment, RowEntityFragment } from './table-fragments.ts';

/** All that the articles leave open, with what each could be and where it stands. */
export const OpenGapsDocument = graphql(
  `
    query OpenGaps($articles: [String!], $publishers: [String!], $reported: Days, $valid: Days) {
      gaps(articles: $articles, publishers: $publishers, reported: $reported, valid: $valid) {
        kind
        entity { ...RowEntity }
        missing { ...RowEnd }
        statements { ...StatementLink }
      }
    }
  `,
  [RowEntityFragment, RowEndFragment, StatementLinkFragment],
);

export type OpenGap = ResultOf<typeof OpenGapsDocument>['gaps'][number];
