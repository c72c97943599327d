import type { FragmentOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import { SearchKeysFragment } from './search-keys-fragment.ts';
import { SourceFragment } from './source-fragment.ts';

/** A name in a table that leads to its entity. */
export const TableEntityFragment = graphql(`
  fragment TableEntity on Entity { __typename slug kind name nameEn }
`);

/** A name in a row that can be filtered by it. */
export const RowEntityFragment = graphql(
  `
    fragment RowEntity on Entity { ...TableEntity ...SearchKeys }
  `,
  [TableEntityFragment, SearchKeysFragment],
);

/** An end with whatever it may be, where the article leaves it open. */
export const TableEndFragment = graphql(
  `
    fragment TableEnd on End {
      __typename
      ... on Entity { ...TableEntity }
      ... on MissingEnd {
        slug
        kind
        mention { zh en }
        reason { zh en }
        candidates { ...TableEntity }
        lost
        orNotNamed
      }
    }
  `,
  [TableEntityFragment],
);

/** An end in a row that can be filtered by the names of what it is or may be. */
export const RowEndFragment = graphql(
  `
    fragment RowEnd on End {
      ...TableEnd
      ... on Entity { ...RowEntity }
      ... on MissingEnd { candidates { ...RowEntity } }
    }
  `,
  [TableEndFragment, RowEntityFragment],
);

/** What every row tells of its statement. */
export const TableStatementFragment = graphql(
  `
    fragment TableStatement on Statement {
      slug
      zh: sentence(language: ZH)
      en: sentence(language: EN)
      status
      certainty
      property { family }
      evidence { words context }
      articles { ...Source }
    }
  `,
  [SourceFragment],
);

/** The fact that a row tells, with all who report it. */
export const TableFactFragment = graphql(
  `
    fragment TableFact on Fact {
      slug
      status
      certainty
      reportedFrom
      reportedTo
      articles { ...Source }
    }
  `,
  [SourceFragment],
);

/** A time as a cell shows it. */
export const TableTimeFragment = graphql(`
  fragment TableTime on Time { words { zh en } dates { zh en } from }
`);

export type RowEntity = FragmentOf<typeof RowEntityFragment>;
export type TableEntity = FragmentOf<typeof TableEntityFragment>;
export type RowEnd = FragmentOf<typeof RowEndFragment>;
export type TableEnd = FragmentOf<typeof TableEndFragment>;
export type TableStatement = FragmentOf<typeof TableStatementFragment>;
export type TableFact = FragmentOf<typeof TableFactFragment>;
export type TableTime = FragmentOf<typeof TableTimeFragment>;
