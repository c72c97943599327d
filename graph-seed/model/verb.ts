import { z } from 'zod';
import { form } from './form.ts';

export const verbSchema = form({
  /** As printed; `…` stands where the object, or what is counted, comes between its parts. */
  zh: z.string().min(1),
  /** <one|several> where the forms of one and of several differ in more than the base form. */
  en: form({
    base: z.string().min(1),
    present: z.string().min(1),
    past: z.string().min(1),
    /** Where it is not the past. */
    participle: z.string().min(1).exactOptional(),
  }),
  /** It stands before another verb (将, 要) and says itself how far things are: no status is added. */
  auxiliary: z.literal(true).exactOptional(),
});

/** A verb in Chinese, and in the English forms that a sentence needs. */
export type Verb = z.infer<typeof verbSchema>;
