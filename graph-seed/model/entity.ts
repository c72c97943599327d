import { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { form } from './form.ts';

/** Readable, lower case, never reused. Entities, statements and missing ends share one namespace. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens');

export const entitySchema = form({
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
});

/** Something the article names: a person, a body, a village … */
export type Entity = z.infer<typeof entitySchema>;
