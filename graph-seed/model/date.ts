import { z } from 'zod';

/** A day, a month or a year of the calendar. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'a date is YYYY, YYYY-MM or YYYY-MM-DD',
    abort: true,
  })
  .refine(isInCalendar, 'no such date is in the calendar');

/** YYYY-MM-DD. */
export const daySchema = dateSchema.regex(/^.{10}$/, 'a day is YYYY-MM-DD');

/** The first day of a date, as YYYY-MM-DD. */
export function firstDayOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day of a date, as YYYY-MM-DD. */
export function lastDayOf(date: string): string {
  const [year, month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  // The day before the first of the next month.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${last}`;
}

function isInCalendar(date: string): boolean {
  const day = firstDayOf(date);
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}
