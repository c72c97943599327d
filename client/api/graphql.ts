import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.gen.d.ts';

/** Writes a GraphQL document whose answer and variables are typed from `server/schema.graphql`. */
export const graphql = initGraphQLTada<{ introspection: introspection; disableMasking: true }>();

export type EntityKind = ReturnType<typeof graphql.scalar<'EntityKind'>>;
export type PropertyFamily = ReturnType<typeof graphql.scalar<'PropertyFamily'>>;
export type StatementStatus = ReturnType<typeof graphql.scalar<'StatementStatus'>>;
export type Certainty = ReturnType<typeof graphql.scalar<'Certainty'>>;
export type NetworkNodeType = ReturnType<typeof graphql.scalar<'NetworkNodeType'>>;
export type NetworkLinkRole = ReturnType<typeof graphql.scalar<'NetworkLinkRole'>>;
export type NameMatch = ReturnType<typeof graphql.scalar<'NameMatch'>>;
