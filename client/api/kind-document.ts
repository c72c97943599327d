import type { ResultOf } from 'gql.tada';
import { type EntityKind, graphql } from './graphql.ts';

/** The entities of one kind, a page at a time. */
const KindDocument = graphql(`
  query Kind($kind: EntityKind!, $after: String) {
    entities(filter: { kinds: [$kind] }, first: 100, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        slug
        name
        nameEn
        distinction { zh en }
        typeLabel { zh en }
        description { zh en }
      }
    }
  }
`);

/** The entities of a kind. */
export const kindList = (kind: EntityKind) => ({
  document: KindDocument,
  variables: { kind },
  pageOf: ({ entities }: ResultOf<typeof KindDocument>) => entities,
});
