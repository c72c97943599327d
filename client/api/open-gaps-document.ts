import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import { RowEndFragment, RowEntityFragment } from './table-fragments.ts';

/** All that the articles leave open, with what each could be and where it stands. */
export const OpenGapsDocument = graphql(
  `
    query OpenGaps {
      gaps {
        kind
        entity { ...RowEntity }
        missing { ...RowEnd }
        statements {
          slug
          zh: sentence(language: ZH)
          en: sentence(language: EN)
        }
      }
    }
  `,
  [RowEntityFragment, RowEndFragment],
);

export type OpenGap = ResultOf<typeof OpenGapsDocument>['gaps'][number];
