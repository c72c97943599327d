import { expect, it } from 'vitest';
import { sentenceSelection } from '../view/selection.ts';
import { articleToRead } from './article-to-read.ts';

const articles = ['first', 'second', 'third'];
const given = { articles, selection: null, quotes: [], picked: null };
const entity = { type: 'entity', slug: 'someone' } as const;

it('is the first where nothing says otherwise, and none where there are none', () => {
  expect(articleToRead(given)).toBe('first');
  expect(articleToRead({ ...given, articles: [] })).toBeNull();
});

it('is the one of the chosen sentence, statement or article', () => {
  const choose = (selection: Parameters<typeof articleToRead>[0]['selection']) =>
    articleToRead({ ...given, selection, quotes: [{ articleSlug: 'third' }] });
  expect(choose(sentenceSelection('second', 's1'))).toBe('second');
  expect(choose({ type: 'statement', slug: 'x' })).toBe('third');
  expect(choose({ type: 'entity', slug: 'second' })).toBe('second');
});

it('is what was taken from the list until something of another article is chosen', () => {
  const picked = { article: 'second', during: entity };
  const sentence = sentenceSelection('third', 's1');
  expect(articleToRead({ ...given, selection: entity, picked })).toBe('second');
  expect(articleToRead({ ...given, selection: null, picked })).toBe('second');
  expect(articleToRead({ ...given, selection: sentence, picked })).toBe('third');
  const later = { article: 'first', during: sentence };
  expect(articleToRead({ ...given, selection: sentence, picked: later })).toBe('first');
});

it('is never one that is not there', () => {
  expect(articleToRead({ ...given, selection: sentenceSelection('lost', 's1') })).toBe('first');
});
