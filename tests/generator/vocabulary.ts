import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Bilingual, bilingualSchema } from '../../graph-seed/model/bilingual.ts';
import type { Random } from './random.ts';

/** Chinese words with their English. */
const wordsSchema = z.record(z.string(), z.string());
/** One word of each. */
const phraseSchema = z.array(wordsSchema).min(1);

const figureSchema = z.strictObject({
  unit: z.string(),
  /** What is counted. */
  of: wordsSchema.optional(),
  low: z.number(),
  high: z.number(),
  step: z.number(),
});

const vocabularySchema = z.strictObject({
  surnames: z.string().transform((text) => Array.from(text)),
  givenNames: z.string().transform((text) => Array.from(text)),
  stemLeads: z.array(z.string()),
  stemHeads: z.array(z.string()),
  stemTails: z.array(z.string()),
  forms: z.record(z.string(), bilingualSchema.extend({ alias: z.string().optional() })),
  words: z.record(z.string(), wordsSchema),
  texts: z.record(z.string(), phraseSchema),
  figures: z.record(z.string(), z.array(figureSchema).min(1)),
  bounds: z.record(z.string(), z.string()),
  weights: z.record(z.string(), z.number()),
  unnamed: z.record(z.string(), wordsSchema),
  unnamedReason: bilingualSchema,
  groups: z.record(z.string(), bilingualSchema.extend({ type: z.string().optional() })),
  vague: wordsSchema,
  laterStatus: z.record(z.string(), z.string()),
  standing: bilingualSchema,
  inferredReason: bilingualSchema,
  dispute: bilingualSchema,
  waived: bilingualSchema,
  lost: bilingualSchema,
  misprint: bilingualSchema,
  headings: phraseSchema,
  titles: phraseSchema,
  fillers: phraseSchema,
  lostBeginning: phraseSchema,
  misprinted: phraseSchema,
});

export const vocabulary = vocabularySchema.parse(
  parse(readFileSync(new URL('./vocabulary.yaml', import.meta.url), 'utf8')),
);

export type Phrase = z.infer<typeof phraseSchema>;
export type FigureWords = z.infer<typeof figureSchema>;

/** What the table says of any of the ids, the first that it has; else its default. */
export function entryOf<T>(table: Readonly<Record<string, T>>, ...ids: readonly string[]): T {
  const id = [...ids, 'default'].find((one) => table[one] !== undefined) ?? '';
  const entry = table[id];
  if (entry === undefined) throw new Error(`The vocabulary has nothing for ${ids.join(', ')}.`);
  return entry;
}

/** One of the words. */
export function pickWord(random: Random, words: z.infer<typeof wordsSchema>): Bilingual {
  const [zh, en] = random.pick(Object.entries(words));
  return { zh, en };
}

/** One word of each list, put together. */
export function pickPhrase(random: Random, phrase: Phrase): Bilingual {
  const words = phrase.map((list) => pickWord(random, list));
  return { zh: words.map(({ zh }) => zh).join(''), en: words.map(({ en }) => en).join(' ') };
}
