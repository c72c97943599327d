import { graphql } from './graphql.ts';
import { PublicationFragment } from './source-fragment.ts';
import { StatementFragment } from './statement-fragment.ts';

/** What the data set is, and where it disagrees. */
export const DataSetDocument = graphql(`
  query WholeDataSet {
    dataSet { slug title { zh en } version hash }
    disputes { slug about { zh en } note { zh en } bothPossible statements { slug } }
  }
`);

/** A page of articles, whole. */
export const AllArticlesDocument = graphql(
  `
  query AllArticles($after: String) {
    articles(first: 20, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        slug title titleEn ...Publication sha256 text standing { zh en }
        sentences { slug start end translation coverage }
      }
    }
  }
`,
  [PublicationFragment],
);

/** A page of entities, whole. */
export const AllEntitiesDocument = graphql(`
  query AllEntities($after: String) {
    entities(first: 200, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        slug kind type name nameEn nameEnOrigin aliases unnamed count description { zh en }
      }
    }
  }
`);

/** A page of statements, whole. */
export const AllStatementsDocument = graphql(
  `
    query AllStatements($after: String) {
      statements(first: 15, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { ...Statement }
      }
    }
  `,
  [StatementFragment],
);
