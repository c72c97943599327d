import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';

/** Names and sentences that a query finds, and what of them matches. */
export const SearchDocument = graphql(`
  query Search($query: String!, $first: Int!, $articles: [String!], $publishers: [String!], $reported: Days, $valid: Days) {
    search(query: $query, first: $first, articles: $articles, publishers: $publishers, reported: $reported, valid: $valid) {
      more
      names {
        match
        entity { slug kind name nameEn distinction { zh en } }
        matched { field by text marks { start end } }
      }
      sentences {
        match
        marks { start end }
        translationMarks { start end }
        article { slug title }
        sentence { slug text translation }
      }
    }
  }
`);

export type SearchAnswer = ResultOf<typeof SearchDocument>['search'];
export type NameHit = SearchAnswer['names'][number];
export type SentenceHit = SearchAnswer['sentences'][number];
