import { expect, it } from 'vitest';
import { sourceWords } from './source-words.ts';

const untold = { title: '开新渠', titleEn: 'A New Canal' };
const both = (words: string) => ({ zh: words, en: words });

it('an article is known by its publisher and its date', () => {
  const publisher = { zh: '北澜日报', en: 'Beilan Daily' };
  expect(sourceWords({ ...untold, publisher, published: { date: '2023-09-18' } })).toEqual({
    zh: '北澜日报，2023-09-18',
    en: 'Beilan Daily, 2023-09-18',
  });
});

it('an article of no known publisher is known by its title', () => {
  const published = { date: '2024', reason: both('因') };
  expect(sourceWords({ ...untold, published })).toEqual({
    zh: '《开新渠》，2024（推断）',
    en: '“A New Canal”, 2024 (inferred)',
  });
  expect(sourceWords(untold)).toEqual({
    zh: '《开新渠》，日期不详',
    en: '“A New Canal”, date not known',
  });
});
