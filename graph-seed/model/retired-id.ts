import type { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './entity.ts';
import { form } from './form.ts';

export const retiredIdSchema = form({
  id: idSchema,
  /** The id that took its place: of an entity, a statement, a missing end, or retired in its turn. */
  now: idSchema,
  reason: bilingualSchema,
});

/** An id that was in use and is no more; who asks for it is led to what took its place. */
export type RetiredId = z.infer<typeof retiredIdSchema>;

/** For each retired id the one that is in use now, through however many renamings. */
export function currentIds(retired: readonly RetiredId[]): Readonly<Record<string, string>> {
  const next = new Map(retired.map(({ id, now }) => [id, now]));
  return Object.fromEntries(
    retired.map(({ id, now }) => {
      let current = now;
      // No more steps than there are: what leads in a circle is a problem, and yet read.
      for (let steps = 0; steps < next.size && next.has(current); steps += 1) {
        current = next.get(current) ?? current;
      }
      return [id, current];
    }),
  );
}

/**
 * The id that another means by a table of such, if it means another. An id from outside may be called as
 * what every object has: constructor.
 */
export function successorOf(
  id: string,
  successors: Readonly<Record<string, string>>,
): string | undefined {
  return Object.hasOwn(successors, id) ? successors[id] : undefined;
}
