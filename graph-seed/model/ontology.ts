import { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';

/** The vocabularies a kind or property is matched to: schema.org, W3C ORG, FollowTheMoney. */
const termsSchema = z
  .strictObject({
    schema: z.string().exactOptional(),
    org: z.string().exactOptional(),
    ftm: z.string().exactOptional(),
  })
  .default({});

const typeSchema = z.strictObject({ id: z.string(), label: bilingualSchema });

const kindSchema = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Za-z]*$/, 'a kind is written in PascalCase'),
  label: bilingualSchema,
  types: z.array(typeSchema).default([]),
  terms: termsSchema,
  /** How the drawing shows the kind: a shape, and a colour for the light and the dark page. */
  look: z.strictObject({ shape: z.string(), light: z.string(), dark: z.string() }),
});

const familySchema = z.strictObject({ id: z.string(), label: bilingualSchema });

const propertySchema = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z]*$/, 'a property is written in camelCase'),
  family: z.string(),
  /** Name of the relationship in Neo4j and of the enum value in GraphQL. */
  relation: z.string().regex(/^[A-Z][A-Z_]*$/, 'a relation is written in UPPER_SNAKE'),
  label: bilingualSchema,
  inverse: bilingualSchema.exactOptional(),
  acyclic: z.boolean().default(false),
  subjects: z.array(z.string()).min(1),
  objects: z.array(z.string()).min(1).exactOptional(),
  value: z.enum(['quantity', 'text', 'time']).exactOptional(),
  qualifiers: z.array(z.string()),
  required: z.array(z.string()).default([]),
  template: bilingualSchema,
  terms: termsSchema,
});

const qualifierSchema = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z]*$/, 'a qualifier is written in camelCase'),
  type: z.enum(['entity', 'quantity', 'text', 'time']),
  kinds: z.array(z.string()).exactOptional(),
  label: bilingualSchema,
});

const unitSchema = z.strictObject({
  id: z.string(),
  label: bilingualSchema,
  dimension: z.string(),
});

export const ontologySchema = z.strictObject({
  kinds: z.array(kindSchema).min(1),
  families: z.array(familySchema).min(1),
  properties: z.array(propertySchema).min(1),
  qualifiers: z.array(qualifierSchema),
  units: z.array(unitSchema),
});

/** Kinds, families, properties, qualifiers and units: the table that everything else reads. */
export type Ontology = z.infer<typeof ontologySchema>;
export type KindDefinition = Ontology['kinds'][number];
export type FamilyDefinition = Ontology['families'][number];
export type PropertyDefinition = Ontology['properties'][number];
export type QualifierDefinition = Ontology['qualifiers'][number];
export type UnitDefinition = Ontology['units'][number];

/** The ontology's tables keyed by id, for code that looks definitions up. */
export interface OntologyIndex {
  readonly kinds: ReadonlyMap<string, KindDefinition>;
  readonly families: ReadonlyMap<string, FamilyDefinition>;
  readonly properties: ReadonlyMap<string, PropertyDefinition>;
  readonly qualifiers: ReadonlyMap<string, QualifierDefinition>;
  readonly units: ReadonlyMap<string, UnitDefinition>;
}

export function indexOntology(ontology: Ontology): OntologyIndex {
  const byId = <T extends { id: string }>(rows: readonly T[]) =>
    new Map(rows.map((row) => [row.id, row]));
  return {
    kinds: byId(ontology.kinds),
    families: byId(ontology.families),
    properties: byId(ontology.properties),
    qualifiers: byId(ontology.qualifiers),
    units: byId(ontology.units),
  };
}
