import { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { daySchema } from './date.ts';
import { form } from './form.ts';

/** Readable, lower case, never reused. Entities, statements and missing ends share one namespace. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens');

const declaredShape = {
  id: idSchema,
  kind: z.string(),
  type: z.string().exactOptional(),
  /** As the article prints it. */
  name: z.string().min(1),
  nameEn: z.string().min(1),
  /** How the English name came about: one of the ontology's. */
  nameEnOrigin: z.string(),
  /** The English name as it stands inside a sentence, where that differs: the Alxa High-tech Zone. */
  nameEnInText: z.string().min(1).exactOptional(),
  /** The English name takes a plural verb. */
  nameEnPlural: z.literal(true).exactOptional(),
  aliases: z.array(z.string().min(1)).default([]),
  /** One line that adds no fact to the statements. */
  description: bilingualSchema,
  /** A group the article counts without naming its members. */
  unnamed: z.literal(true).exactOptional(),
  count: z.int().positive().exactOptional(),
};

/** An entity as a file declares it. */
export const declaredEntitySchema = form(declaredShape);

const judgedShape = {
  id: idSchema,
  /** Why, and the day on which a person judged so. */
  reason: bilingualSchema,
  date: daySchema,
};

const joinedSchema = z.strictObject({
  ...judgedShape,
  /** As it is declared; absent of a missing end. */
  as: declaredEntitySchema
    .pick({
      name: true,
      nameEn: true,
      nameEnInText: true,
      nameEnPlural: true,
      aliases: true,
      description: true,
    })
    .exactOptional(),
});

const toldApartSchema = z.strictObject(judgedShape);

export const entitySchema = z.strictObject({
  ...declaredShape,
  /** Ids that a person judged to be one with it, of entities and missing ends, in the order of ids. */
  joined: z.array(joinedSchema).exactOptional(),
  /** Entities that a person judged to be others, in the order of ids. */
  toldApart: z.array(toldApartSchema).exactOptional(),
});

/** Something the article names: a person, a body, a village … */
export type Entity = z.infer<typeof entitySchema>;

/** An id that is one with an entity, with who judged so why. */
export type Joined = z.infer<typeof joinedSchema>;

/** An entity that another is not, with who judged so why. */
export type ToldApart = z.infer<typeof toldApartSchema>;
