import { graphql } from './graphql.ts';
import { TableEntityFragment } from './table-fragments.ts';

/** What can be paired: the rows and columns of the matrix, paired or not. */
export const MatrixEndsDocument = graphql(
  `
    query MatrixEnds {
      enterprises: entities(first: 200, filter: { kinds: [ORGANISATION], types: ["company"] }) {
        nodes { ...TableEntity unnamed }
      }
      villages: entities(first: 200, filter: { kinds: [VILLAGE] }) {
        nodes { ...TableEntity unnamed }
      }
    }
  `,
  [TableEntityFragment],
);
