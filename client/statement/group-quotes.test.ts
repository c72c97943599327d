import { expect, it } from 'vitest';
import type { Quote } from '../api/statement-fragment.ts';
import { groupQuotes } from './group-quotes.ts';

const quote = (exact: string, ...slugs: string[]): Quote => ({
  articleSlug: 'article',
  exact,
  start: 0,
  context: false,
  sentences: slugs.map((slug) => ({ slug, start: 0, text: slug, translation: null })),
});

it('puts quotes of the same sentences together, in the order they are first met', () => {
  const groups = groupQuotes([quote('a', 's2'), quote('b', 's1'), quote('c', 's2')]);
  expect(groups.map(({ quotes }) => quotes.map(({ exact }) => exact))).toEqual([['a', 'c'], ['b']]);
});

it('keeps a quote of two sentences apart from one of the first only', () => {
  expect(groupQuotes([quote('a', 's1', 's2'), quote('b', 's1')])).toHaveLength(2);
});
