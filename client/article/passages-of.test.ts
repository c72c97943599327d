import { expect, it } from 'vitest';
import type { ArticleSentence } from '../api/article-document.ts';
import { passagesOf } from './passages-of.ts';

const paragraph = (slug: string, start: number, end: number) => ({
  slug,
  start,
  end,
  role: 'BODY' as const,
});
const sentence = (slug: string, inside: string, start: number, end: number): ArticleSentence => ({
  slug,
  paragraph: inside,
  start,
  end,
  translation: null,
  coverage: 'NOTHING',
  waived: null,
  mentions: [],
});

const points = Array.from('甲。 乙，\n\n丙。丁。\n\n戊。');

it('reads paragraphs that a sentence runs across as one, and keeps the blanks between', () => {
  const paragraphs = [paragraph('p1', 0, 5), paragraph('p2', 7, 11), paragraph('p3', 13, 15)];
  const sentences = [
    sentence('s1', 'p1', 0, 2),
    sentence('s2', 'p1', 3, 9),
    sentence('s3', 'p2', 9, 11),
    sentence('s4', 'p3', 13, 15),
  ];
  const passages = passagesOf({ paragraphs, sentences }, points);
  const read = passages.map((passage) =>
    passage.sentences.map(({ sentence: { slug }, number, before }) => [slug, number, before]),
  );
  expect(read).toEqual([
    [
      ['s1', 1, ''],
      ['s2', 2, ' '],
      ['s3', 3, ''],
    ],
    [['s4', 4, '']],
  ]);
});
