import type { Bilingual } from './bilingual.ts';
import type { Time } from './value.ts';

const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];

/**
 * A time in words: in Chinese as printed, in English as it stands in a sentence. The year that a
 * word such as 今年 is known to mean stands behind it, with the month of one such as 1个月前.
 */
export function timeWords({ text, en, from, to, inferredFrom }: Time): Bilingual {
  if (!inferredFrom || !from) return { zh: text, en };
  const [year = '', month = ''] = from.split('-');
  const isOneMonth = month !== '' && to?.startsWith(`${year}-${month}`) === true;
  const behind = (words: string, monthWords: string, note: string, yearNote: string) => {
    if (words.includes(year)) return words;
    return `${words}${isOneMonth && !words.includes(monthWords) ? note : yearNote}`;
  };
  const name = isOneMonth ? (monthNames[Number(month) - 1] ?? '') : '';
  const inChinese = `${Number(month)}月`;
  return {
    zh: behind(text, inChinese, `（${year}年${inChinese}）`, `（${year}年）`),
    en: behind(en, name, ` (${name} ${year})`, ` (${year})`),
  };
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
