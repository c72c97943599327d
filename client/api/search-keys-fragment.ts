import type { FragmentOf } from 'gql.tada';
import { graphql } from './graphql.ts';

/** What an entity is found by in the boxes of the page. */
export const SearchKeysFragment = graphql(`
  fragment SearchKeys on Entity {
    searchKeys { names latin initials words parts variants }
  }
`);

export type SearchKeys = FragmentOf<typeof SearchKeysFragment>['searchKeys'];
