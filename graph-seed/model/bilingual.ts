import { z } from 'zod';

export const bilingualSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** The same words in Chinese and in English. */
export type Bilingual = z.infer<typeof bilingualSchema>;

export type Language = keyof Bilingual;
