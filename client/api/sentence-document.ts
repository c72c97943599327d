import { graphql } from './graphql.ts';
import { StatementFragment } from './statement-fragment.ts';

/** An article's sentences with the statements that rest on each. */
export const SentencesDocument = graphql(
  `
    query Sentences($article: String!) {
      article(slug: $article) {
        sentences {
          slug
          text
          translation
          coverage
          waived { zh en }
          statements { ...Statement }
        }
      }
    }
  `,
  [StatementFragment],
);
