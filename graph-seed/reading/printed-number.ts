const digits: Readonly<Record<string, number>> = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const multiples: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/**
 * The number that Chinese print shows first: 364万元 is 3640000, 2700余万元 27000000, 两次 2, and
 * 3万千瓦 30000, since the last 千 is the unit's.
 * Undefined where there is none that can be read.
 */
export function printedNumber(text: string): number | undefined {
  const match =
    /(\d[\d,]*(?:\.\d+)?|[一两二三四五六七八九十])[余多]?((?:[百万亿]|千(?![克米瓦]))*)/u.exec(
      text,
    );
  const [, figure, scale] = match ?? [];
  if (figure === undefined) return undefined;
  const base = digits[figure] ?? Number(figure.replaceAll(',', ''));
  return Array.from(scale ?? '').reduce((value, step) => value * (multiples[step] ?? 1), base);
}
