import type { FragmentOf } from 'gql.tada';
import { graphql } from './graphql.ts';
import { SourceFragment, StatementLinkFragment } from './source-fragment.ts';

const EndFragment = graphql(`
  fragment End on End {
    __typename
    ... on Entity { slug kind name nameEn }
    ... on MissingEnd { slug kind mention { zh en } reason { zh en } }
  }
`);

const ValueFragment = graphql(`
  fragment Value on Value {
    __typename
    ... on Quantity { printed words { zh en } scope }
    ... on Text { zh en paraphrase }
    ... on Time { words { zh en } }
  }
`);

export const QuotedSentenceFragment = graphql(`
  fragment QuotedSentence on QuotedSentence {
    article { slug }
    sentence { slug text translation }
    marks { start end context }
  }
`);

/** Another statement of the same fact, with its own words. */
const RetellingFragment = graphql(
  `
    fragment Retelling on Statement {
      ...StatementLink
      status
      certainty
      time { printed words { zh en } dates { zh en } inferredFrom { words } inferredFromPublished }
      quotedSentences { ...QuotedSentence }
    }
  `,
  [StatementLinkFragment, QuotedSentenceFragment],
);

/** A statement with everything the page says of it, in both languages, and who else tells the same. */
export const StatementFragment = graphql(
  `
    fragment Statement on Statement {
      slug
      property { name family label { zh en } }
      zh: sentence(language: ZH)
      en: sentence(language: EN)
      subjects { ...End }
      objects { ...End }
      value { ...Value }
      qualifiers { name ends { ...End } values { ...Value } }
      open
      status
      time { printed words { zh en } dates { zh en } inferredFrom { words } inferredFromPublished }
      certainty
      reason { zh en }
      inferredParts { part end reason { zh en } }
      speakers { ...End }
      resultOf { ...StatementLink }
      results { ...StatementLink }
      articles { ...Source }
      evidence { articleSlug words context }
      quotedSentences { ...QuotedSentence }
      fact { slug status certainty reportedFrom reportedTo }
      retellings { ...Retelling }
    }
  `,
  [
    RetellingFragment,
    EndFragment,
    ValueFragment,
    StatementLinkFragment,
    SourceFragment,
    QuotedSentenceFragment,
  ],
);

export type Statement = FragmentOf<typeof StatementFragment>;
export type Retelling = FragmentOf<typeof RetellingFragment>;
export type End = FragmentOf<typeof EndFragment>;
export type Value = FragmentOf<typeof ValueFragment>;
export type QuotedSentence = FragmentOf<typeof QuotedSentenceFragment>;
