import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import { SearchKeysFragment } from './search-keys-fragment.ts';
import { TableStatementFragment, TableTimeFragment } from './table-fragments.ts';

/** All statements; larger pages are more than the API counts out. */
export const StatementsDocument = graphql(
  `
    query Statements($after: String, $filter: StatementFilter) {
      statements(first: 60, after: $after, filter: $filter) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          ...TableStatement
          fact { slug }
          property { family label { zh en } }
          subjects { ... on Entity { slug ...SearchKeys } ... on MissingEnd { slug } }
          objects { ... on Entity { slug ...SearchKeys } ... on MissingEnd { slug } }
          qualifiers { ends { ... on Entity { slug ...SearchKeys } ... on MissingEnd { slug } } }
          saidBy { slug ...SearchKeys }
          time { ...TableTime }
        }
      }
    }
  `,
  [SearchKeysFragment, TableStatementFragment, TableTimeFragment],
);

export type StatementRow = ResultOf<typeof StatementsDocument>['statements']['nodes'][number];
