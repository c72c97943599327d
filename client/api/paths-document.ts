import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';

/** The shortest ways between two entities, each hop with what it rests on. */
export const PathsDocument = graphql(`
  query Paths($from: String!, $to: String!, $limit: Int!, $withoutFamilies: [PropertyFamily!]) {
    paths(from: $from, to: $to, limit: $limit, withoutFamilies: $withoutFamilies) {
      truncated
      paths {
        length
        hops {
          from { slug name nameEn }
          to { slug name nameEn }
          statements {
            slug
            zh: sentence(language: ZH)
            en: sentence(language: EN)
            objects { __typename }
            status
            certainty
            evidence { words }
          }
        }
      }
    }
  }
`);

type Answer = ResultOf<typeof PathsDocument>['paths'];
export type Path = Answer['paths'][number];
export type Hop = Path['hops'][number];
export type HopStatement = Hop['statements'][number];
