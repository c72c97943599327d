import { dateSchema, firstDayOf, lastDayOf } from '../../graph-seed/model/date.ts';
import { boundsOf, type Days, type ToldFilter } from '../ports/filters.ts';
import type { SchemaParts } from './builder.ts';
import { badInput } from './error-codes.ts';

/** What is asked of who tells a statement, and of its time: wherever it is asked, in these words. */
export const toldFields = {
  articles: 'Slugs of articles that say it.',
  publishers: 'Chinese names of publishers of an article that says it.',
  reported:
    'When an article that says it was published. A month or year that is all that is known of this ' +
    'stands for all its days; an article without a date does not pass.',
  valid:
    'Its own time has some of these days. What begins without an end goes on; what has no dates does ' +
    'not pass.',
} as const;

/** The arguments of a question that statements answer. */
export function toldArguments({ builder, inputs }: SchemaParts) {
  return builder.args((t) => ({
    articles: t.stringList({ description: toldFields.articles }),
    publishers: t.stringList({ description: toldFields.publishers }),
    reported: t.field({ type: inputs.days, description: toldFields.reported }),
    valid: t.field({ type: inputs.days, description: toldFields.valid }),
  }));
}

interface GivenDays {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** What GraphQL gives for these arguments. */
export interface GivenTold {
  readonly articles?: readonly string[] | null | undefined;
  readonly publishers?: readonly string[] | null | undefined;
  readonly reported?: GivenDays | null | undefined;
  readonly valid?: GivenDays | null | undefined;
}

/** Undefined where nothing is asked. Throws BAD_INPUT for a day that is none. */
export function toldFilter(given: GivenTold): ToldFilter | undefined {
  const { articles, publishers } = given;
  const reported = daysOf('reported', given.reported);
  const valid = daysOf('valid', given.valid);
  const filter: ToldFilter = {
    ...(articles && { articles }),
    ...(publishers && { publishers }),
    ...(reported && { reported }),
    ...(valid && { valid }),
  };
  return Object.keys(filter).length > 0 ? filter : undefined;
}

function daysOf(name: string, given: GivenDays | null | undefined): Days | undefined {
  const bound = (end: 'from' | 'to', dayOf: (date: string) => string) => {
    const date = given?.[end];
    if (date === null || date === undefined) return {};
    if (!dateSchema.safeParse(date).success) {
      throw badInput(`${name}.${end} is YYYY, YYYY-MM or YYYY-MM-DD; “${date}” is none of these.`);
    }
    return { [end]: dayOf(date) };
  };
  return boundsOf({ ...bound('from', firstDayOf), ...bound('to', lastDayOf) });
}
