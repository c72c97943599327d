import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import { SourceFragment } from './source-fragment.ts';
import { QuotedSentenceFragment } from './statement-fragment.ts';

/** The shortest ways between two entities, each hop with what it rests on. */
export const PathsDocument = graphql(
  `
  query Paths($from: String!, $to: String!, $limit: Int!, $throughPlaces: Boolean!, $articles: [String!], $publishers: [String!], $reported: Days, $valid: Days) {
    paths(from: $from, to: $to, limit: $limit, throughPlaces: $throughPlaces, articles: $articles, publishers: $publishers, reported: $reported, valid: $valid) {
      truncated
      paths {
        length
        hops {
          from { slug name nameEn }
          to { slug name nameEn }
          told {
            statement {
              slug
              zh: sentence(language: ZH)
              en: sentence(language: EN)
              status
              certainty
              articles { ...Source }
            }
            sentences { ...QuotedSentence }
          }
        }
      }
    }
  }
`,
  [QuotedSentenceFragment, SourceFragment],
);

type Answer = ResultOf<typeof PathsDocument>['paths'];
export type Path = Answer['paths'][number];
export type Hop = Path['hops'][number];
export type ToldStatement = Hop['told'][number];
