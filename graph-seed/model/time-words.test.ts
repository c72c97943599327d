import { expect, it } from 'vitest';
import { datesWords, timeWords } from './time-words.ts';

it('a time is said as printed, and in English', () => {
  expect(timeWords({ text: '今年', en: 'in 2024' })).toEqual({ zh: '今年', en: 'in 2024' });
});

it.each([
  [
    '1个月前',
    'a month ago',
    '2018-07',
    '2018-07',
    '1个月前（2018年7月）',
    'a month ago (July 2018)',
  ],
  [
    '前天',
    'the day before',
    '2018-08-05',
    '2018-08-05',
    '前天（2018年8月）',
    'the day before (August 2018)',
  ],
  ['9月', 'in September', '2018-09', '2018-09', '9月（2018年）', 'in September (2018)'],
  ['冬天', 'in winter', '2017-12', '2018-02', '冬天（2017年）', 'in winter (2017)'],
  ['今年', 'this year', '2018', '2018', '今年（2018年）', 'this year (2018)'],
])('%s, dated, says when it was', (text, en, from, to, inChinese, inEnglish) => {
  const words = timeWords({ text, en, from, to, inferredFrom: 'published' });
  expect(words).toEqual({ zh: inChinese, en: inEnglish });
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
