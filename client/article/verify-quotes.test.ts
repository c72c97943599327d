import { expect, it } from 'vitest';
import { verifyQuotes } from './verify-quotes.ts';

const points = Array.from('𠮷甲乙\n\n丙。');
const quote = (exact: string, start: number, end: number, articleSlug = 'a') => ({
  articleSlug,
  exact,
  start,
  end,
  context: false,
});
const verify = (...evidence: ReturnType<typeof quote>[]) =>
  verifyQuotes('a', points, [{ slug: 'one', evidence }]);

it('finds each quote at its place, by code points and with the line breaks of the print', () => {
  expect(verify(quote('𠮷甲', 0, 2), quote('乙\n\n丙', 2, 6))).toEqual({ quotes: 2, failed: [] });
});

it('tells the statement whose quote differs from the text', () => {
  expect(verify(quote('甲丁', 1, 3)).failed).toEqual([
    { statement: 'one', exact: '甲丁', printed: '甲乙' },
  ]);
  expect(verify(quote('甲', 70, 71)).failed).toEqual([
    { statement: 'one', exact: '甲', printed: '' },
  ]);
});

it('leaves out the quotes of other articles', () => {
  expect(verify(quote('别处', 0, 2, 'b'))).toEqual({ quotes: 0, failed: [] });
});
