import { expect, it } from 'vitest';
import { sentenceSelection } from '../view/selection.ts';
import { litWords } from './lit-words.ts';

const quote = (articleSlug: string, start: number) => ({
  articleSlug,
  exact: '甲',
  start,
  end: start + 1,
  context: false,
});
const statements = [
  { slug: 'one', evidence: [quote('here', 1), quote('elsewhere', 2)] },
  { slug: 'two', evidence: [quote('here', 3)] },
];
const lit = (selection: Parameters<typeof litWords>[0]) =>
  litWords(selection, 'here', statements, (slug) => (slug === 'nobody' ? ['one', 'two'] : []));

it('lights the quotes of a statement in this article only', () => {
  expect(lit({ type: 'statement', slug: 'one' }).quotes.map(({ start }) => start)).toEqual([1]);
});

it('lights the words of every statement with the missing end', () => {
  expect(lit({ type: 'missing', slug: 'nobody' }).quotes.map(({ start }) => start)).toEqual([1, 3]);
});

it('lights a sentence of this article, and none of another', () => {
  expect(lit(sentenceSelection('here', 's1')).sentence).toBe('s1');
  expect(lit(sentenceSelection('elsewhere', 's1')).sentence).toBeNull();
});

it('lights an entity by its slug, and nothing for a kind or for nothing', () => {
  expect(lit({ type: 'entity', slug: 'zhou' }).entity).toBe('zhou');
  const dark = { quotes: [], entity: null, sentence: null };
  expect([lit({ type: 'kind', slug: 'PERSON' }), lit(null)]).toEqual([dark, dark]);
});
