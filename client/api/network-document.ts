import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import { SearchKeysFragment } from './search-keys-fragment.ts';
import { SourceFragment } from './source-fragment.ts';

/** The data set, the looks of its kinds, and the whole drawing. */
export const NetworkDocument = graphql(
  `
  query Network($limit: Int, $filter: NetworkFilter) {
    dataSet {
      slug
      title { zh en }
      description { zh en }
      version
      hash
      entityCount
      statementCount
      quoteCount
      ontology {
        kinds { kind label { zh en } shape lightColour darkColour }
        families { family label { zh en } }
        qualifiers { name label { zh en } }
        parts { name label { zh en } }
        nameOrigins { name label { zh en } }
        statuses { name label { zh en } }
        certainties { name label { zh en } }
        scopes { name label { zh en } }
      }
    }
    # The second tells that there are several.
    articles(first: 2) { nodes { ...Source } }
    disputes { statements { slug fact { slug } } }
    network(limit: $limit, filter: $filter) {
      truncated
      entityCount
      nodes {
        slug
        type
        x
        y
        entity { slug kind name nameEn distinction { zh en } ...SearchKeys }
        missing {
          slug
          kind
          mention { zh en }
          reason { zh en }
          candidates { slug kind name nameEn }
          lost
          orNotNamed
        }
        statement { slug property { label { zh en } } }
      }
      links {
        slug
        source
        target
        role
        inferred
        fact { slug certainty status articleCount }
        statement {
          slug
          retellings { slug }
          property { family label { zh en } }
        }
      }
    }
  }
`,
  [SearchKeysFragment, SourceFragment],
);

export type NetworkAnswer = ResultOf<typeof NetworkDocument>;
