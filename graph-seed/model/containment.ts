import { Property } from './ontology.gen.ts';

/** Properties by which a subject is in its objects. Missing ends contain nothing. */
export const containment: readonly string[] = [Property.partOf, Property.locatedIn];
