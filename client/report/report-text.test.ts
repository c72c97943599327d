import { expect, it } from 'vitest';
import { reportSubject, reportText } from './report-text.ts';

const statement = {
  slug: 's-1',
  sentence: '甲任乙书记。',
  quotes: ['乙书记甲'],
  version: '1.0.0',
  hash: 'abc',
  address: 'https://example.org/statement/s-1?lang=zh',
};

it('holds the reader’s words and all that is needed to find the statement again', () => {
  expect(reportText(statement, ' 他是主任。 ', 'zh').split('\n')).toEqual([
    '哪里不对：他是主任。',
    '',
    '陈述编号：s-1',
    '陈述：甲任乙书记。',
    '原文：“乙书记甲”',
    '数据版本：1.0.0 (abc)',
    '地址：https://example.org/statement/s-1?lang=zh',
  ]);
});

it('says so where the reader has not written anything', () => {
  expect(reportText(statement, '  ', 'en')).toMatch(/^What is wrong: \(not filled in yet\)\n/u);
});

it('leaves the quotes out where there is no room', () => {
  expect(reportText(statement, 'x', 'en', { withQuotes: false })).not.toContain('Quote:');
});

it('is headed by the statement', () => {
  expect(reportSubject(statement, 'en')).toBe('Error report: s-1');
});
