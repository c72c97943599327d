import { z } from 'zod';
import { type Bilingual, bilingualSchema } from './bilingual.ts';
import { form } from './form.ts';
import { verbSchema } from './verb.ts';

/** The vocabularies a kind or property is matched to: schema.org, W3C ORG, FollowTheMoney. */
const termsSchema = form({
  schema: z.string().exactOptional(),
  org: z.string().exactOptional(),
  ftm: z.string().exactOptional(),
}).default({});

/** A word of the data with its name in both languages: a type, a status, a bound … */
const wordSchema = form({
  id: z.string().regex(/^[a-z][A-Za-z]*$/, 'such an id is written in camelCase'),
  label: bilingualSchema,
});

const kindSchema = form({
  id: z.string().regex(/^[A-Z][A-Za-z]*$/, 'a kind is written in PascalCase'),
  label: bilingualSchema,
  /** It plans and acts, where others are only to come about. */
  acts: z.boolean().default(false),
  /** The English preposition with which one of it is a place: in a zone, at an office. */
  within: z.enum(['in', 'at']).default('in'),
  types: z.array(wordSchema).default([]),
  terms: termsSchema,
  /** How the drawing shows the kind: a shape, and a colour for the light and the dark page. */
  look: form({ shape: z.string(), light: z.string(), dark: z.string() }),
});

const familySchema = form({ id: z.string(), label: bilingualSchema });

const propertySchema = form({
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
  /** Those of the qualifiers that tell facts apart; the others say more of the same fact. */
  telling: z.array(z.string()),
  /** What {verb} says unless the statement has a verb of its own; without Chinese, nothing. */
  verb: verbSchema.partial({ zh: true }).exactOptional(),
  /** The subjects' own words stand in it: they need not be told as speakers again. */
  speech: z.boolean().default(false),
  template: bilingualSchema,
  terms: termsSchema,
});

const qualifierSchema = form({
  id: z.string().regex(/^[a-z][A-Za-z]*$/, 'a qualifier is written in camelCase'),
  type: z.enum(['entity', 'quantity', 'text', 'time']),
  kinds: z.array(z.string()).exactOptional(),
  label: bilingualSchema,
});

const unitSchema = form({
  id: z.string(),
  label: bilingualSchema,
  dimension: z.string(),
  /** Written onto its number without a blank. */
  joined: z.boolean().default(false),
});

/** What has not come about yet; what then does is the same fact. */
const toComeSchema = z.boolean().default(false);

const stageSchema = wordSchema.extend({ toCome: toComeSchema });

const statusSchema = wordSchema.extend({
  toCome: toComeSchema,
  /** The English form of a verb, without a time that reaches to now. */
  tense: z.enum(['base', 'present', 'past']),
  /** What stands before the verb: of who acts, and of what is only to come about. */
  auxiliary: form({ zh: z.string(), acting: z.string(), other: z.string() }).exactOptional(),
});

export const ontologySchema = form({
  kinds: z.array(kindSchema).min(1),
  families: z.array(familySchema).min(1),
  properties: z.array(propertySchema).min(1),
  qualifiers: z.array(qualifierSchema),
  units: z.array(unitSchema),
  nameOrigins: z.array(wordSchema).min(1),
  statuses: z.array(statusSchema).min(1),
  certainties: z.array(wordSchema).min(1),
  parts: z.array(wordSchema).min(1),
  bounds: z.array(wordSchema).min(1),
  per: z.array(wordSchema).min(1),
  scopes: z.array(wordSchema).min(1),
  stages: z.array(stageSchema).min(1),
});

/** What an archive adds: rows of any table, and types of kinds that are there. */
export const ontologyAdditionsSchema = form({
  ...ontologySchema.partial().shape,
  types: z.array(wordSchema.extend({ kind: z.string() })).default([]),
});

export type OntologyAdditions = z.infer<typeof ontologyAdditionsSchema>;

/** What can be said and in which words: the tables that everything else reads. */
export type Ontology = z.infer<typeof ontologySchema>;
export type KindDefinition = Ontology['kinds'][number];
export type FamilyDefinition = Ontology['families'][number];
export type PropertyDefinition = Ontology['properties'][number];
export type QualifierDefinition = Ontology['qualifiers'][number];
export type OntologyWord = z.infer<typeof wordSchema>;

/** The ontology's tables keyed by id, for code that looks definitions up. */
export type OntologyIndex = {
  readonly [Table in keyof Ontology]: ReadonlyMap<string, Ontology[Table][number]>;
};

export function indexOntology(ontology: Ontology): OntologyIndex {
  const byId = <T extends { id: string }>(rows: readonly T[]) =>
    new Map(rows.map((row) => [row.id, row]));
  return {
    kinds: byId(ontology.kinds),
    families: byId(ontology.families),
    properties: byId(ontology.properties),
    qualifiers: byId(ontology.qualifiers),
    units: byId(ontology.units),
    nameOrigins: byId(ontology.nameOrigins),
    statuses: byId(ontology.statuses),
    certainties: byId(ontology.certainties),
    parts: byId(ontology.parts),
    bounds: byId(ontology.bounds),
    per: byId(ontology.per),
    scopes: byId(ontology.scopes),
    stages: byId(ontology.stages),
  };
}

/** The ontology with what is added, behind its own rows. */
export function withAdditions(ontology: Ontology, added: OntologyAdditions): Ontology {
  const joined = <T>(rows: readonly T[], more: readonly T[] = []): T[] => [...rows, ...more];
  return {
    kinds: joined(ontology.kinds, added.kinds).map((kind) => ({
      ...kind,
      types: joined(
        kind.types,
        added.types.filter((type) => type.kind === kind.id).map(({ id, label }) => ({ id, label })),
      ),
    })),
    families: joined(ontology.families, added.families),
    properties: joined(ontology.properties, added.properties),
    qualifiers: joined(ontology.qualifiers, added.qualifiers),
    units: joined(ontology.units, added.units),
    nameOrigins: joined(ontology.nameOrigins, added.nameOrigins),
    statuses: joined(ontology.statuses, added.statuses),
    certainties: joined(ontology.certainties, added.certainties),
    parts: joined(ontology.parts, added.parts),
    bounds: joined(ontology.bounds, added.bounds),
    per: joined(ontology.per, added.per),
    scopes: joined(ontology.scopes, added.scopes),
    stages: joined(ontology.stages, added.stages),
  };
}

/** The name of a type of a kind; undefined where the kind has no such type. */
export function typeLabelOf(
  kind: KindDefinition | undefined,
  type: string | undefined,
): Bilingual | undefined {
  return kind?.types.find(({ id }) => id === type)?.label;
}

/** The name of what an id stands for; the id itself where the table does not have it. */
export function labelOf(
  table: ReadonlyMap<string, { readonly label: Bilingual }>,
  id: string,
): Bilingual {
  return table.get(id)?.label ?? { zh: id, en: id };
}
