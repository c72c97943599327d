import { z } from 'zod';
import { bilingualSchema } from '../model/bilingual.ts';
import { disputeSchema, headerShape } from '../model/data-set.ts';
import { declaredEntitySchema, idSchema } from '../model/entity.ts';
import { form } from '../model/form.ts';
import { judgementSchema } from '../model/judgement.ts';
import { publishedSchema } from '../model/published.ts';
import { retiredIdSchema } from '../model/retired-id.ts';
import { sourceShape } from '../model/source.ts';
import { statementSchema } from '../model/statement.ts';
import { missingEndSchema, quantitySchema, textSchema, timeSchema } from '../model/value.ts';
import { verbSchema } from '../model/verb.ts';

// The forms in which curators write the data files. They are close to the model's, with
// shorthands: a quote may be only its words, a qualifier may be one value instead of a list, and
// '?id' names a missing end that is described once at the top of the file.

export const selectorSource = z.union(
  [
    z.string().min(1),
    form({
      exact: z.string().min(1),
      prefix: z.string().min(1).exactOptional(),
      suffix: z.string().min(1).exactOptional(),
      context: z.literal(true).exactOptional(),
    }),
  ],
  { error: 'neither words of the article nor {exact, prefix, suffix, context}' },
);

const endSource = z
  .string()
  .regex(/^\??[a-z0-9]+(-[a-z0-9]+)*$/, 'an id, or ?id for a missing end');

/** Words that date it, or `published`. */
export const timeSource = timeSchema
  .omit({ inferredFrom: true })
  .extend({ inferredFrom: selectorSource.exactOptional() });

const valueSource = z.union([quantitySchema, textSchema, timeSource], {
  error: 'neither a quantity {text, value, unit …} nor a text {zh, en} nor a time {text, from, to}',
});

const qualifierSource = z.union([endSource, valueSource], {
  error: 'neither an id nor a quantity {text, value, unit …}, a text {zh, en} or a time {text …}',
});

const statementSource = form({
  id: idSchema,
  subjects: z.array(endSource).min(1),
  property: z.string(),
  verb: verbSchema.exactOptional(),
  objects: z.array(endSource).min(1).exactOptional(),
  value: valueSource.exactOptional(),
  qualifiers: z
    .record(z.string(), z.union([qualifierSource, z.array(qualifierSource).min(1)]))
    .default({}),
  called: statementSchema.shape.called,
  open: z.array(z.string()).default([]),
  others: statementSchema.shape.others,
  status: statementSchema.shape.status,
  time: timeSource.exactOptional(),
  certainty: statementSchema.shape.certainty,
  reason: bilingualSchema.exactOptional(),
  inferred: z
    .array(form({ part: z.string(), id: idSchema.exactOptional(), reason: bilingualSchema }))
    .default([]),
  saidBy: z.array(endSource).default([]),
  resultOf: z.array(idSchema).default([]),
  quotes: z.array(selectorSource).default([]),
});

export const statementsFile = form({
  missing: z.array(missingEndSchema).default([]),
  statements: z.array(statementSource),
});

export const entitiesFile = z.array(declaredEntitySchema);

export const disputesFile = z.array(disputeSchema);

export const identitiesFile = z.array(judgementSchema);

export const retiredFile = z.array(retiredIdSchema);

/** A date alone is printed, or known from where the article was found. */
const publishedSource = z.preprocess(
  (given) => (typeof given === 'string' ? { date: given } : given),
  publishedSchema,
);

const noteSource = form({ words: selectorSource, note: bilingualSchema });

const lacunaSource = form({
  words: selectorSource,
  note: bilingualSchema,
  /** The text is lost behind the words. */
  after: z.literal(true).exactOptional(),
});

export const articleFile = form({
  id: idSchema,
  title: z.string().min(1, 'empty'),
  titleEn: z.string(),
  language: z.string(),
  ...sourceShape,
  published: publishedSource.exactOptional(),
  description: bilingualSchema,
  standing: bilingualSchema,
  /** Which sentences a person has read for what they say: all, or these, by their first words. */
  read: z
    .union([z.literal('all'), z.array(z.string().min(1))], {
      error: 'neither all nor a list of first words',
    })
    .default([]),
  sha256: z.string(),
  /** Paragraphs that are not body text, by their first words. */
  paragraphs: z
    .array(
      form({
        begins: z.string().min(1),
        role: z.enum(['title', 'byline', 'heading', 'caption']),
      }),
    )
    .default([]),
  /** Line breaks inside a word or sentence, by the words on both sides. */
  joinableBreaks: z
    .array(form({ before: z.string().min(1), after: z.string().min(1) }))
    .default([]),
  lacunae: z.array(lacunaSource).default([]),
  misprints: z.array(noteSource).default([]),
});

const mentionSource = form({
  exact: z.string().min(1),
  prefix: z.string().min(1).exactOptional(),
  suffix: z.string().min(1).exactOptional(),
  /** Every place in the sentence. */
  all: z.literal(true).exactOptional(),
  generic: z.literal(true).exactOptional(),
  entities: z.array(idSchema).min(1),
});

export const mentionsFile = z.array(
  form({
    begins: z.string().min(1),
    mentions: z.array(mentionSource).default([]),
    waived: bilingualSchema.exactOptional(),
  }),
);

export const translationsFile = z.array(form({ begins: z.string().min(1), en: z.string().min(1) }));

export const dataSetFile = form(headerShape);

export type StatementsFile = z.output<typeof statementsFile>;
export type StatementSource = StatementsFile['statements'][number];
export type SelectorSource = z.output<typeof selectorSource>;
export type TimeSource = z.output<typeof timeSource>;
export type ValueSource = z.output<typeof valueSource>;
export type QualifierSource = z.output<typeof qualifierSource>;
