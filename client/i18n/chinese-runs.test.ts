import { expect, it } from 'vitest';
import { chineseRuns } from './chinese-runs.ts';

it('cuts Chinese out of an English sentence', () => {
  expect(chineseRuns('the dividend assembly (分红大会、2023年), held')).toEqual([
    { text: 'the dividend assembly (', chinese: false },
    { text: '分红大会、2023年', chinese: true },
    { text: '), held', chinese: false },
  ]);
});

it('leaves a text without Chinese whole, and an empty one empty', () => {
  expect(chineseRuns('“gacha”?')).toEqual([{ text: '“gacha”?', chinese: false }]);
  expect(chineseRuns('')).toEqual([]);
});
