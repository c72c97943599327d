import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import { StatementLinkFragment } from './source-fragment.ts';

/** Where the article says things that disagree; few, so all at once. */
export const DisputesDocument = graphql(
  `
  query Disputes {
    disputes {
      slug
      about { zh en }
      note { zh en }
      bothPossible
      statements { ...StatementLink }
    }
  }
`,
  [StatementLinkFragment],
);

export type Dispute = ResultOf<typeof DisputesDocument>['disputes'][number];
