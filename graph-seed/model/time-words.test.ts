import { expect, it } from 'vitest';
import { datesWords, timeWords } from './time-words.ts';

it('a time is said as printed, and in English', () => {
  expect(timeWords({ text: '今年', en: 'in 2024' })).toEqual({ zh: '今年', en: 'in 2024' });
});

it.each([
  [
    { from: '2023', to: '2024' },
    { zh: '2023 至 2024', en: '2023 to 2024' },
  ],
  [
    { from: '2024', to: '2024' },
    { zh: '2024', en: '2024' },
  ],
  [{ from: '2024' }, { zh: '2024 起', en: 'from 2024 on' }],
  [{ to: '2024-03' }, { zh: '至 2024-03', en: 'up to 2024-03' }],
  [{}, undefined],
])('the dates %o are said as %o', (dates, words) => {
  expect(datesWords({ text: '近年来', en: 'in recent years', ...dates })).toEqual(words);
});

it('a year that the words say is not said again', () => {
  const year = { from: '2024', to: '2024' };
  expect(datesWords({ text: '2024年', en: 'in 2024', ...year })).toBeUndefined();
  expect(datesWords({ text: '2024年9月', en: 'in September 2024', ...year })).toBeUndefined();
});
