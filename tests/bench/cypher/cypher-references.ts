import type { QuestionName } from '../options.ts';
import type { CypherReference } from './cypher-reference.ts';
import { entityReference } from './entity-reference.ts';
import { pairingsReference } from './pairings-reference.ts';
import { pathsReference } from './paths-reference.ts';
import { searchReference } from './search-reference.ts';
import { workReference } from './work-reference.ts';

export const cypherReferences: Readonly<Record<QuestionName, CypherReference>> = {
  entity: entityReference,
  work: workReference,
  pairings: pairingsReference,
  search: searchReference,
  paths: pathsReference,
};
