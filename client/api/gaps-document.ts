import { graphql } from './graphql.ts';
import { TableEntityFragment } from './table-fragments.ts';

/** Entities of which the articles leave something open. */
export const GapsDocument = graphql(
  `
    query Gaps($kinds: [GapKind!], $articles: [String!], $publishers: [String!], $reported: Days, $valid: Days) {
      gaps(kinds: $kinds, articles: $articles, publishers: $publishers, reported: $reported, valid: $valid) {
        kind
        entity { ...TableEntity }
      }
    }
  `,
  [TableEntityFragment],
);

export type GapKind = ReturnType<typeof graphql.scalar<'GapKind'>>;
