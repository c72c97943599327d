import { graphql } from './graphql.ts';
import { StatementFragment } from './statement-fragment.ts';

/** One entity with every statement it takes part in. */
export const EntityDocument = graphql(
  `
    query Entity($slug: String!) {
      entity(slug: $slug) {
        slug
        kind
        name
        nameEn
        nameEnOrigin
        aliases
        unnamed
        count
        description { zh en }
        containers { slug name nameEn }
        statements { ...Statement }
      }
    }
  `,
  [StatementFragment],
);
