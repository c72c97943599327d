import { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { daySchema } from './date.ts';
import { publishedSchema } from './published.ts';

export const sourceShape = {
  published: publishedSchema.exactOptional(),
  /** The newspaper, journal or site. */
  publisher: bilingualSchema.exactOptional(),
  /** Where the publisher is. */
  place: bilingualSchema.exactOptional(),
  /** Which of the publisher's editions: 汉文版. */
  edition: bilingualSchema.exactOptional(),
  /** The page of the print, as it is numbered there: 3, A2. */
  page: z.string().min(1).exactOptional(),
  url: z
    .url({ protocol: /^https?$/, error: 'a url begins with http:// or https://' })
    .exactOptional(),
  /** The day on which it was read at the url. */
  retrieved: daySchema.exactOptional(),
};

/** Who published an article, when and where; what is not known is absent. Other keys are let go. */
export const sourceSchema = z.object(sourceShape);

export type Source = z.infer<typeof sourceSchema>;
