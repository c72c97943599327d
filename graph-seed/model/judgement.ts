import { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { daySchema } from './date.ts';
import { idSchema } from './entity.ts';
import { form } from './form.ts';

/** Each two of them are judged: more is no judgement that a person made. */
const mostIds = 10;

export const judgementSchema = form({
  /** Whether the ids are all one, or no two of them are. */
  judgement: z.enum(['same', 'different']),
  /** Of entities and missing ends; the first entity leads where they are the same. */
  ids: z.array(idSchema).min(2).max(mostIds),
  reason: bilingualSchema,
  /** The day on which a person judged. */
  date: daySchema,
});

/** A person's word that several ids are one, or are not. */
export type Judgement = z.infer<typeof judgementSchema>;

/** Orders judgements: the oldest first, those of one day by their ids. */
export function compareJudgements(a: Judgement, b: Judgement): number {
  const [one, other] = [orderKey(a), orderKey(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function orderKey({ date, ids, judgement, reason }: Judgement): string {
  return [date, ...ids, judgement, reason.zh, reason.en].join(' ');
}
