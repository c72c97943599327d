import type { Bilingual } from './bilingual.ts';
import type { Time } from './value.ts';

/**
 * A time in words: in Chinese as printed, in English as it stands in a sentence. The year that a
 * word such as 今年 is known to mean stands behind it.
 */
export function timeWords({ text, en, from, inferredFrom }: Time): Bilingual {
  const year = inferredFrom && from?.slice(0, 4);
  if (!year) return { zh: text, en };
  const behind = (words: string, note: string) =>
    words.includes(year) ? words : `${words}${note}`;
  return { zh: behind(text, `（${year}年）`), en: behind(en, ` (${year})`) };
}

/**
 * The dates of a time, or the one date where it begins and ends on the same; one that is open is
 * said to be. Undefined without any, and where the time's own words say the year that is all there is.
 */
export function datesWords(time: Time): Bilingual | undefined {
  const { from, to } = time;
  if (from && to && from !== to) return { zh: `${from} 至 ${to}`, en: `${from} to ${to}` };
  const date = from ?? to;
  if (date === undefined || timeWords(time).zh.includes(`${date}年`)) return undefined;
  if (from === to) return { zh: date, en: date };
  return from
    ? { zh: `${date} 起`, en: `from ${date} on` }
    : { zh: `至 ${date}`, en: `up to ${date}` };
}
