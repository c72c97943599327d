import type { Bilingual } from './bilingual.ts';
import type { Time } from './value.ts';

/** A time in words: in Chinese as printed, in English as it stands in a sentence. */
export function timeWords({ text, en }: Time): Bilingual {
  return { zh: text, en };
}

/** The dates of a time, or the one date where it begins and ends on the same; undefined without. */
export function datesWords({ from, to }: Time): Bilingual | undefined {
  if (from && to && from !== to) return { zh: `${from} 至 ${to}`, en: `${from} to ${to}` };
  const date = from ?? to;
  return date === undefined ? undefined : { zh: date, en: date };
}
