import { firstDayOf, lastDayOf } from '../model/date.ts';
import type { Time } from '../model/value.ts';

/** A first and a last day, YYYY-MM-DD; what has no beginning, or no end, goes on. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days of a time; undefined where its dates are not known. */
export function daysOfTime({ from, to }: Partial<Time> = {}): Days | undefined {
  if (from === undefined && to === undefined) return undefined;
  // `~` is behind every digit.
  return { from: from ? firstDayOf(from) : '', to: to ? lastDayOf(to) : '~' };
}

/** The day before a day. */
export function dayBefore(day: string): string {
  const time = new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() - 1);
  return time.toISOString().slice(0, 10);
}

/** Whether they have a day in common. */
export function meet(one: Days, other: Days): boolean {
  return one.from <= other.to && other.from <= one.to;
}
