import { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { dateSchema } from './date.ts';
import { idSchema } from './entity.ts';
import { form } from './form.ts';
import { Bound } from './ontology.gen.ts';
import { quoteSchema } from './quote.ts';

export const quantitySchema = form({
  /** As printed: 364万元. */
  text: z.string().min(1),
  /** In the plain unit: 3640000. */
  value: z.number(),
  unit: z.string(),
  /** How exact it is: one of the ontology's bounds. */
  bound: z.string().default(Bound.exact),
  /** What it is counted per. */
  per: z.string().exactOptional(),
  /** Whether it holds for all subjects together or for each of them. */
  scope: z.string().exactOptional(),
  /** Its part in a growth that is told: what there was, what is added, what it is to become. */
  stage: z.string().exactOptional(),
});

/** A number with the words it was printed in. */
export type Quantity = z.infer<typeof quantitySchema>;

export const textSchema = bilingualSchema.extend({
  /** `zh` is not printed in this wording. */
  paraphrase: z.literal(true).exactOptional(),
});

export type TextValue = z.infer<typeof textSchema>;

export const timeSchema = form({
  /** As printed: 2023年, 近年来. */
  text: z.string().min(1),
  /** In English, as it stands in a sentence: in 2023, in recent years. */
  en: z.string().min(1),
  from: dateSchema.exactOptional(),
  to: dateSchema.exactOptional(),
  /** It reaches to the present, as 近年来 does: English takes the perfect. */
  toNow: z.literal(true).exactOptional(),
  /** What dates it where its own words do not: others (今年, from 103周年), or when the article was published. */
  inferredFrom: z.union([quoteSchema, z.literal('published')]).exactOptional(),
});

export type Time = z.infer<typeof timeSchema>;

export const missingEndSchema = form({
  /** The kind of what is not named. */
  unknown: z.string(),
  id: idSchema,
  /** The article's word for it; absent where it has none. */
  mention: bilingualSchema.exactOptional(),
  /** Several of the kind, or one or more: the print does not fix a number. */
  many: z.literal(true).exactOptional(),
  /** Entities it may be. */
  candidates: z.array(idSchema).default([]),
  /** It may also be one that the article does not name. */
  orNotNamed: z.literal(true).exactOptional(),
  /** The words that would say what it is are lost in print. */
  lost: z.literal(true).exactOptional(),
  reason: bilingualSchema,
});

/** An end that the article leaves open. The same id is the same unknown. */
export type MissingEnd = z.infer<typeof missingEndSchema>;

export const endSchema = z.union([idSchema, missingEndSchema]);

/** What a statement is about: an entity's id, or a missing end. */
export type End = z.infer<typeof endSchema>;

export const valueSchema = z.union([
  form({ quantity: quantitySchema }),
  form({ text: textSchema }),
  form({ time: timeSchema }),
]);

export type Value = z.infer<typeof valueSchema>;

export const qualifierValueSchema = z.union([valueSchema, form({ entity: endSchema })]);

export type QualifierValue = z.infer<typeof qualifierValueSchema>;

export function isMissing(end: End): end is MissingEnd {
  return typeof end !== 'string';
}

export function endId(end: End): string {
  return isMissing(end) ? end.id : end;
}

/** The entities among the ends. */
export function entitiesAmong(ends: readonly End[]): string[] {
  return ends.flatMap((end) => (isMissing(end) ? [] : [end]));
}

/** The missing ends among the ends. */
export function missingAmong(ends: readonly End[]): MissingEnd[] {
  return ends.flatMap((end) => (isMissing(end) ? [end] : []));
}
