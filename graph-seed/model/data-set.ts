import { z } from 'zod';
import { articleSchema } from './article.ts';
import { bilingualSchema } from './bilingual.ts';
import { entitySchema, idSchema } from './entity.ts';
import { form } from './form.ts';
import { judgementSchema } from './judgement.ts';
import { ontologySchema } from './ontology.ts';
import { retiredIdSchema } from './retired-id.ts';
import { statementSchema } from './statement.ts';

export const disputeSchema = form({
  id: idSchema,
  statements: z.array(idSchema).min(2),
  /** What disagrees. */
  about: bilingualSchema,
  /** Whether all of them could be true. */
  bothPossible: z.enum(['yes', 'no', 'unclear']),
  note: bilingualSchema,
});

/** Statements, of one article or several, that disagree or are hard to hold together, as a person says. */
export type Dispute = z.infer<typeof disputeSchema>;

export const layoutSchema = form({
  seed: z.int(),
  /** Digest of the drawing that the coordinates were computed for; empty where none were. */
  drawing: z.string(),
  /** Node id to [x, y], in the drawing's own units. */
  positions: z.record(z.string(), z.tuple([z.number(), z.number()])),
});

/** Committed coordinates of the network; what came after they were computed has none. */
export type Layout = z.infer<typeof layoutSchema>;

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

const documentSchema = form({
  id: z.string(),
  /** SHA-256 of what it holds, in canonical form. */
  digest: digestSchema,
});

/** What a data set says of itself. */
export const headerShape = {
  id: idSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is MAJOR.MINOR.PATCH'),
  title: bilingualSchema,
  /** A sentence on what it holds, with which the page begins. */
  description: bilingualSchema.exactOptional(),
  /** Address of the terms under which others may use the data. */
  license: z.url({ protocol: /^https?$/ }).exactOptional(),
  /** Ids that the queries ask about which GraphiQL opens with. */
  examples: form({
    /** A body, village or place in which somebody works. */
    workAt: idSchema,
    /** A village that is paired. */
    village: idSchema,
    /** Two that a path connects. */
    path: z.tuple([idSchema, idSchema]),
  }).exactOptional(),
};

export const dataSetSchema = form({
  ...headerShape,
  ontology: ontologySchema,
  /** All lists are ordered by id, judgements by their day. */
  articles: z.array(articleSchema),
  entities: z.array(entitySchema),
  statements: z.array(statementSchema),
  disputes: z.array(disputeSchema),
  identities: z.array(judgementSchema),
  retired: z.array(retiredIdSchema),
  layout: layoutSchema,
  /** What changes together, in the order of ids: all of the above. */
  documents: z.array(documentSchema),
  /** SHA-256 over the documents in canonical form. */
  hash: digestSchema,
});

/** What of a data set changes together, by its digest. */
export type DataDocument = z.infer<typeof documentSchema>;

/** Everything that the data files say, checked and resolved. */
export type DataSet = z.infer<typeof dataSetSchema>;

/** What a data set says of itself. */
export type DataSetHeader = Pick<DataSet, keyof typeof headerShape>;

/** That alone, of a whole data set or of more than that. */
export function headerOf({
  id,
  version,
  title,
  description,
  license,
  examples,
}: DataSetHeader): DataSetHeader {
  return {
    id,
    version,
    title,
    ...(description && { description }),
    ...(license && { license }),
    ...(examples && { examples }),
  };
}

/** A data set without the articles and what they say, which are many. */
export type DataSetFrame = Omit<DataSet, 'articles' | 'statements'>;
