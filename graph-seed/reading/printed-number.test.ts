import { expect, it } from 'vitest';
import { printedNumber } from './printed-number.ts';

it.each([
  ['364万元', 3_640_000],
  ['2700余万元', 27_000_000],
  ['3000余只', 3000],
  ['4.8万斤', 48_000],
  ['89.9%', 89.9],
  ['两次', 2],
  ['96万元/年', 960_000],
  ['近600元', 600],
  ['100万元以上', 1_000_000],
  ['1,600斤', 1600],
  ['3亿元', 300_000_000],
  ['3万千瓦', 30_000],
  ['500千克', 500],
  ['2千元', 2000],
])('%s is %d', (text, number) => {
  expect(printedNumber(text)).toBeCloseTo(number, 6);
});

it('finds none where none is printed', () => expect(printedNumber('若干')).toBeUndefined());
