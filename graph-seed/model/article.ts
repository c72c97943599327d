import { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { entitySchema, idSchema } from './entity.ts';
import { sourceShape } from './source.ts';

/** Offsets count Unicode code points of the text, `end` excluded. */
const spanShape = { start: z.int().nonnegative(), end: z.int().positive() };

const paragraphSchema = z.strictObject({
  id: z.string(),
  role: z.enum(['title', 'byline', 'heading', 'caption', 'body']),
  ...spanShape,
});

const sentenceSchema = z.strictObject({
  id: z.string(),
  /** Where it begins; across a joinable break it ends in the next paragraph. */
  paragraph: z.string(),
  ...spanShape,
  /** English, by the curators of the data set. */
  translation: z.string().min(1).exactOptional(),
  /** Why the sentence names entities and yet carries no statement. */
  waived: bilingualSchema.exactOptional(),
  /** Nobody has read it for what it says. */
  unread: z.literal(true).exactOptional(),
});

const mentionSchema = z.strictObject({
  ...spanShape,
  sentence: z.string(),
  entities: z.array(idSchema).min(1),
  /** The words alone could mean any (该嘎查, 我们): who is meant, other words tell. */
  generic: z.literal(true).exactOptional(),
});

const noteSchema = z.strictObject({ ...spanShape, note: bilingualSchema });

const lacunaSchema = noteSchema.extend({
  /** The text is lost behind the words. */
  after: z.literal(true).exactOptional(),
});

export const articleSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  language: z.string(),
  ...sourceShape,
  /** The article as an entity. */
  entity: entitySchema,
  /** Whose text it is and under which terms it stands here. */
  standing: bilingualSchema,
  /** Hex digest of the text file's bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  text: z.string(),
  paragraphs: z.array(paragraphSchema),
  sentences: z.array(sentenceSchema),
  /** Line breaks in the middle of a word or sentence. */
  joinableBreaks: z.array(z.strictObject(spanShape)),
  /** Where text is lost; `start` to `end` are the words left after the loss, or before it. */
  lacunae: z.array(lacunaSchema),
  /** Printing errors, kept as printed. */
  misprints: z.array(noteSchema),
  mentions: z.array(mentionSchema),
});

/** An article as read: verbatim text with its sentences and what they name. */
export type Article = z.infer<typeof articleSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type Sentence = z.infer<typeof sentenceSchema>;
export type Mention = z.infer<typeof mentionSchema>;
