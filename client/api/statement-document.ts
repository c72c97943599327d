import { graphql } from './graphql.ts';
import { StatementFragment } from './statement-fragment.ts';

/** One statement with the words it rests on. */
export const StatementDocument = graphql(
  `
    query Statement($slug: String!) {
      statement(slug: $slug) { ...Statement }
    }
  `,
  [StatementFragment],
);
