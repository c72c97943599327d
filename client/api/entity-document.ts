import type { ResultOf } from 'gql.tada';
import { byFirstStatements } from './by-first-statements.ts';
import { graphql } from './graphql.ts';
import { PublicationFragment } from './source-fragment.ts';
import { StatementFragment } from './statement-fragment.ts';

/** One entity with a page of the facts it takes part in. */
export const EntityDocument = graphql(
  `
    query Entity($slug: String!, $after: String) {
      entity(slug: $slug) {
        slug
        kind
        name
        nameEn
        nameEnOrigin
        aliases
        unnamed
        count
        description { zh en }
        joined { slug name nameEn reason { zh en } date }
        toldApart { entity { slug name nameEn } reason { zh en } date }
        distinction { zh en }
        containers { slug name nameEn }
        article { title ...Publication }
      }
      said: facts(filter: { saidBy: [$slug] }, first: 0) { totalCount }
      facts(filter: { entities: [$slug] }, first: 200, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { statement { ...Statement } }
      }
    }
  `,
  [StatementFragment, PublicationFragment],
);

/** A page of the facts that an entity tells. */
const SaidDocument = graphql(
  `
    query Said($slug: String!, $after: String) {
      facts(filter: { saidBy: [$slug] }, first: 200, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { statement { ...Statement } }
      }
    }
  `,
  [StatementFragment],
);

/** The facts that an entity tells, whether or not it takes part in them. */
export const saidBy = (slug: string) => ({
  document: SaidDocument,
  variables: { slug },
  pageOf: ({ facts }: ResultOf<typeof SaidDocument>) => byFirstStatements(facts),
});

/** The facts that an entity takes part in. */
export const statementsOf = (slug: string) => ({
  document: EntityDocument,
  variables: { slug },
  pageOf: ({ facts }: ResultOf<typeof EntityDocument>) => byFirstStatements(facts),
});

/** An article that an entity is: its title and publication. */
export type PublishedArticle = NonNullable<
  NonNullable<ResultOf<typeof EntityDocument>['entity']>['article']
>;
