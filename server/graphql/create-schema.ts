import type { GraphQLSchema } from 'graphql';
import type { Ontology } from '../../graph-seed/model/ontology.ts';
import { addArticleTypes } from './article-types.ts';
import { budgetedFields } from './budgeted-fields.ts';
import { createBuilder } from './builder.ts';
import { addEntityTypes } from './entity-types.ts';
import { addPathTypes, addReviewTypes } from './explore-types.ts';
import { addFactTypes } from './fact-types.ts';
import { addKindTypes } from './kind-types.ts';
import { addNetworkTypes } from './network-types.ts';
import { addOntologyTypes } from './ontology-types.ts';
import { addQuery } from './query.ts';
import { addSearchTypes } from './search-types.ts';
import { addShareTypes } from './share-types.ts';
import { addSourceTypes } from './source-types.ts';
import { addStatementTypes } from './statement-types.ts';
import { addValueTypes } from './value-types.ts';
import { addPairingTypes, addWorkTypes } from './work-types.ts';

/** The GraphQL schema over an ontology: its kinds and properties are the schema's enums. */
export function createSchema(ontology: Ontology): GraphQLSchema {
  const parts = createBuilder(ontology);
  addOntologyTypes(parts);
  addEntityTypes(parts);
  addValueTypes(parts);
  addStatementTypes(parts);
  addFactTypes(parts);
  addArticleTypes(parts);
  addSourceTypes(parts);
  addShareTypes(parts);
  addNetworkTypes(parts);
  addWorkTypes(parts);
  addPairingTypes(parts);
  addKindTypes(parts);
  addPathTypes(parts);
  addSearchTypes(parts);
  addReviewTypes(parts);
  addQuery(parts);
  return budgetedFields(parts.builder.toSchema());
}
