import { z } from 'zod';
import { form } from './form.ts';

export const bilingualSchema = form({ zh: z.string().min(1), en: z.string().min(1) });

/** The same words in Chinese and in English. */
export type Bilingual = z.infer<typeof bilingualSchema>;

export type Language = keyof Bilingual;
