import type { FragmentOf, ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import { PublicationFragment, SourceFragment } from './source-fragment.ts';

/** A page of the articles that there are to read. */
const ArticlesDocument = graphql(`
  query Articles($after: String) {
    articles(first: 200, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { slug title titleEn statementCount published { date } publisher { zh en } }
    }
  }
`);

/** All articles, in their order. */
export const articlesList = {
  document: ArticlesDocument,
  variables: {},
  pageOf: ({ articles }: ResultOf<typeof ArticlesDocument>) => articles,
};

const ReadSentencesFragment = graphql(`
  fragment ReadSentences on CoverageCounts { sentences unread statements namedOnly nothing }
`);

/** An article as printed, with what each sentence names. */
export const ArticleDocument = graphql(
  `
  query Article($slug: String!) {
    dataSet { articleCount coverage { ...ReadSentences } }
    article(slug: $slug) {
      ...Source
      ...Publication
      statementCount
      share {
        newEntityCount
        newFactCount
        confirmedFactCount
        contradictedFactCount
        filledGapCount
      }
      coverage { ...ReadSentences }
      sha256
      text
      standing { zh en }
      paragraphs { slug role start end }
      sentences {
        slug
        paragraph
        start
        end
        translation
        coverage
        waived { zh en }
        mentions {
          start
          end
          entities { slug kind name nameEn }
        }
      }
      joinableBreaks { start end }
      lacunae { start end after note { zh en } }
      misprints { start end note { zh en } }
    }
  }
`,
  [SourceFragment, PublicationFragment, ReadSentencesFragment],
);

/** Where the statements of an article are quoted from, a page at a time. */
const EvidenceDocument = graphql(`
  query Evidence($article: String!, $after: String) {
    statements(filter: { articles: [$article] }, first: 200, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        slug
        evidence { articleSlug exact start end context }
      }
    }
  }
`);

/** The statements that rest on an article, with their quotes. */
export const evidenceOf = (article: string) => ({
  document: EvidenceDocument,
  variables: { article },
  pageOf: ({ statements }: ResultOf<typeof EvidenceDocument>) => statements,
});

/** An article in a list of all. */
export type ListedArticle = ResultOf<typeof ArticlesDocument>['articles']['nodes'][number];
export type Article = NonNullable<ResultOf<typeof ArticleDocument>['article']>;
/** How many sentences there are, and how far they are read. */
export type ReadSentences = FragmentOf<typeof ReadSentencesFragment>;
export type ArticleSentence = Article['sentences'][number];
export type Mention = ArticleSentence['mentions'][number];
export type MentionedEntity = Mention['entities'][number];
export type Note = Article['misprints'][number];
export type Coverage = ArticleSentence['coverage'];
export type QuotedStatement = ResultOf<typeof EvidenceDocument>['statements']['nodes'][number];
export type PlacedQuote = QuotedStatement['evidence'][number];
