import type { FragmentOf } from 'gql.tada';
import { graphql } from './graphql.ts';

/** An article by who reports and when. */
export const SourceFragment = graphql(`
  fragment Source on Article { slug source { zh en } }
`);

/** When and where an article was published, as far as anybody knows. */
export const PublicationFragment = graphql(`
  fragment Publication on Article {
    published { date reason { zh en } }
    publisher { zh en }
    place { zh en }
    edition { zh en }
    page
    url
    retrieved
  }
`);

/** Another statement, as a way to it. */
export const StatementLinkFragment = graphql(
  `
    fragment StatementLink on Statement {
      slug
      zh: sentence(language: ZH)
      en: sentence(language: EN)
      articles { ...Source }
    }
  `,
  [SourceFragment],
);

export type Source = FragmentOf<typeof SourceFragment>;
export type Publication = FragmentOf<typeof PublicationFragment>;
export type LinkedStatement = FragmentOf<typeof StatementLinkFragment>;
