import { graphql } from './graphql.ts';
import { TableEntityFragment } from './table-fragments.ts';

/** Entities of which the articles leave something open. */
export const GapsDocument = graphql(
  `
    query Gaps($kinds: [GapKind!]) {
      gaps(kinds: $kinds) {
        kind
        entity { ...TableEntity }
      }
    }
  `,
  [TableEntityFragment],
);

export type GapKind = ReturnType<typeof graphql.scalar<'GapKind'>>;
