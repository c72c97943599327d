import { firstDayOf, lastDayOf } from './date.ts';
import { type Dates, numberOf, whole, yearPart, yearText } from './year-part.ts';

/** What words of time are counted from. */
interface Published {
  readonly date: string;
  readonly year: number;
  /** From 0; absent where no more than the year is known. */
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/**
 * When words of time (今年, 目前, 4个月前, 12月23日) are, by the day, month or year in which their
 * article was published; undefined where that does not date them. Of what is yet to come the words
 * mean the next time, else the last.
 */
export function publishedDates(
  words: string,
  published: string,
  isToCome = false,
): Dates | undefined {
  const [year = Number.NaN, month, day] = published.split('-').map(Number);
  const known = { date: published, year, month: month && month - 1, day };
  const asRead = words.replaceAll(/\s/gu, '');
  if (now.test(asRead)) return whole(published);
  if (upToNow.test(asRead)) return { to: published };
  if (recent.test(asRead)) return isToCome ? undefined : { to: published };
  const plain = (part: string) =>
    ago(part, known) ?? step(part, known) ?? inYear(part, known, isToCome);
  return plain(asRead) ?? bounded(asRead, published, plain);
}

const now = /^(目前|眼下|如今|现在|现今|当前|当下|时下|现阶段|今天|今日)$/u;
const upToNow = /^((截至|截止|截止到|到)(目前|现在)(为止)?|(目前|迄今|至今)(为止)?)$/u;
/** They begin nobody knows when and end by now. */
const recent = /^(近年来?|近几年来?|近来|近期|近日来?|连日来|日前|最近|不久前|前不久|此前)$/u;

/** 4个月前, 两年前, 10天前: counted back, as exactly as they are told. */
function ago(words: string, published: Published): Dates | undefined {
  const [, count = '', unit] =
    /^(\d{1,3}|[一二两三四五六七八九十]{1,3})(个月|年|天|日)前$/u.exec(words) ?? [];
  const number = numberOf(count);
  if (number === undefined) return undefined;
  if (unit === '年') return whole(yearText(published.year - number));
  return unit === '个月' ? monthFrom(published, -number) : dayFrom(published, -number);
}

const monthSteps = { 上个月: -1, 上月: -1, 本月: 0, 这个月: 0, 下个月: 1, 下月: 1 };
const daySteps = { 前天: -2, 昨天: -1, 昨日: -1, 明天: 1, 明日: 1, 后天: 2 };

function step(words: string, published: Published): Dates | undefined {
  const month = stepOf(monthSteps, words);
  if (month !== undefined) return monthFrom(published, month);
  const day = stepOf(daySteps, words);
  return day === undefined ? undefined : dayFrom(published, day);
}

/** A month of a year that is known without its month could be in another year. */
function monthFrom({ year, month }: Published, steps: number): Dates | undefined {
  if (month === undefined) return undefined;
  return whole(new Date(Date.UTC(year, month + steps)).toISOString().slice(0, 7));
}

function dayFrom({ year, month, day }: Published, steps: number): Dates | undefined {
  if (month === undefined || day === undefined) return undefined;
  return whole(new Date(Date.UTC(year, month, day + steps)).toISOString().slice(0, 10));
}

/** 截至6月, 年底前: up to then; 去年以来: from then to now; 明年起: from then on. */
function bounded(
  words: string,
  date: string,
  plain: (part: string) => Dates | undefined,
): Dates | undefined {
  const part = (pattern: RegExp) => plain(pattern.exec(words)?.[1] ?? '');
  const until = part(/^(?:截止到|截至|截止)(.+)$/u)?.to ?? part(/^(.+?)(?:之前|以前|前)$/u)?.to;
  if (until !== undefined) return { to: until };
  const past = part(/^[自从]?(.+?)(?:以来|至今)$/u)?.from;
  if (past !== undefined) return { from: past, to: date };
  const from = part(/^[自从]?(.+?)(?:起|开始)$/u)?.from;
  return from === undefined ? undefined : { from };
}

const years = {
  ...{ 前年: -2, 去年: -1, 上年: -1, 今年: 0, 本年: 0, 本年度: 0, 年内: 0, 年初: 0 },
  ...{ 上一年: -1, 上一年度: -1, 下一年: 1, 下一年度: 1 },
  ...{ 明年: 1, 来年: 1, 后年: 2 },
};

/** A year by its word, a part of such a year, or a part alone, which is the nearest it can be. */
function inYear(words: string, published: Published, isToCome: boolean): Dates | undefined {
  const own = stepOf(years, words);
  if (own !== undefined) return whole(yearText(published.year + own));
  const [, name = '', part = ''] = /^(.{1,2}?年)(.+)$/u.exec(words) ?? [];
  const named = stepOf(years, name);
  if (named !== undefined) return yearPart(part, published.year + named);
  if (published.month === undefined) return undefined;
  const found = [0, isToCome ? 1 : -1].flatMap((steps) => {
    const year = published.year + steps;
    const dates = yearPart(words, year);
    if (!dates) return [];
    const { from = '', to = '' } = dates;
    // The end of a year is told as the year, and yet it is in December.
    const begins = /^(年底|年末|岁末)$/u.test(words) ? `${year}-12` : from;
    const canBe = isToCome
      ? lastDayOf(to) >= firstDayOf(published.date)
      : firstDayOf(begins) <= lastDayOf(published.date);
    return canBe ? dates : [];
  });
  return found[0];
}

function stepOf(table: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
