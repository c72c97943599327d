import { lastDayOf } from './date.ts';

/** The first and the last day, month or year; one that is open is absent. */
export interface Dates {
  readonly from?: string;
  readonly to?: string;
}

/** Months by the words for them, the first and the last. */
const months: Readonly<Record<string, readonly [first: number, last: number]>> = {
  上半年: [1, 6],
  下半年: [7, 12],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  春天: [3, 5],
  春季: [3, 5],
  夏天: [6, 8],
  夏季: [6, 8],
  秋天: [9, 11],
  秋季: [9, 11],
};

const calendar = /^(\d+|[一二三四五六七八九十]{1,2})月(?:份|初|上旬|中旬|下旬|底|末)?$/u;
const calendarDay = /^(\d+|[一二三四五六七八九十]{1,2})月(\d+|[一二三四五六七八九十]{1,3})[日号]$/u;

/**
 * When a part of a year is: 上半年, 第一季度, 6月, 12月23日; of 年初 and 年底 no more than the year is
 * sure. Undefined for other words, and for a day that the year has not.
 */
export function yearPart(words: string, year: number): Dates | undefined {
  if (/^(年?初|年中|年?底|年?末|岁末)$/u.test(words)) return whole(yearText(year));
  const named = words.replace(/^第/u, '');
  const [first, last] = Object.hasOwn(months, named) ? (months[named] ?? []) : [];
  if (first !== undefined && last !== undefined) {
    return { from: monthText(year, first), to: monthText(year, last) };
  }
  const [, monthAlone] = calendar.exec(words) ?? [];
  const [, monthOfDay, dayWords = ''] = calendarDay.exec(words) ?? [];
  const month = numberOf(monthAlone ?? monthOfDay ?? '');
  if (month === undefined || month > 12) return undefined;
  if (monthAlone !== undefined) return whole(monthText(year, month));
  const day = numberOf(dayWords);
  if (day === undefined || day > Number(lastDayOf(monthText(year, month)).slice(8))) {
    return undefined;
  }
  return whole(`${monthText(year, month)}-${String(day).padStart(2, '0')}`);
}

/** 4, 四, 两, 十二, 二十三; undefined for words that are no number, and for none. */
export function numberOf(words: string): number | undefined {
  if (/^\d+$/u.test(words)) return Number(words) || undefined;
  if (words === '两') return 2;
  const found = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(words);
  if (!found) return undefined;
  const [, first, ten, last] = found;
  if (!ten) return first && !last ? digitOf(first) : undefined;
  return (first ? digitOf(first) : 1) * 10 + (last ? digitOf(last) : 0);
}

function digitOf(digit: string): number {
  return '一二三四五六七八九'.indexOf(digit) + 1;
}

export function whole(date: string): Dates {
  return { from: date, to: date };
}

export function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

function monthText(year: number, month: number): string {
  return `${yearText(year)}-${String(month).padStart(2, '0')}`;
}
