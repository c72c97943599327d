import { z } from 'zod';
import { idSchema } from './entity.ts';

/**
 * Words of an article that a statement rests on, as in the W3C Web Annotation selectors.
 * `start` and `end` count Unicode code points of the article's text, `end` excluded, and
 * `exact` is that slice, verbatim (a line break inside a word included).
 */
export const quoteSchema = z.strictObject({
  article: idSchema,
  exact: z.string().min(1),
  prefix: z.string().min(1).exactOptional(),
  suffix: z.string().min(1).exactOptional(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** The sentences it lies in, in text order. */
  sentences: z.array(z.string()).min(1),
  /** Not the fact itself: it tells who 该嘎查 or 我们 is. */
  context: z.literal(true).exactOptional(),
});

export type Quote = z.infer<typeof quoteSchema>;
