import { bilingualSchema } from './bilingual.ts';
import { dateSchema } from './date.ts';
import { form } from './form.ts';

/** When an article was published, as far as is known. */
export const publishedSchema = form({
  date: dateSchema,
  /** Why it is inferred; absent where the date is printed or known from where the article was found. */
  reason: bilingualSchema.exactOptional(),
});
