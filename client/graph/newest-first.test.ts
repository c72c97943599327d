import { expect, it } from 'vitest';
import { newestFirst } from './newest-first.ts';

it('has the last published first, and those without a date last, in the order they came in', () => {
  const of = (slug: string, date?: string) => ({ slug, published: date ? { date } : null });
  const articles = [of('a'), of('b', '2022'), of('c', '2024-07'), of('d'), of('e', '2022-03')];
  expect(newestFirst(articles).map(({ slug }) => slug)).toEqual(['c', 'e', 'b', 'a', 'd']);
});
