import { describe, expect, it } from 'vitest';
import type { Article } from './article.ts';
import { ArticleText, textOf } from './article-text.ts';
import type { Quote } from './quote.ts';
import { quotedSentences, quoteWords } from './quoted-sentences.ts';

// Two sentences; the print breaks a word of the first, and 😀 is one code point of two units.
const text = '😀打响了科泊\n\n尔旅游品牌 展风采。两区与两区。';
const joinableBreaks = [{ start: 6, end: 8 }];
const sentences = [
  { id: 's1', paragraph: 'p1', start: 0, end: 18 },
  { id: 's2', paragraph: 'p2', start: 18, end: 24 },
];
const article: Article = {
  id: 'a',
  title: '',
  language: 'zh',
  entity: {
    id: 'a',
    kind: 'Article',
    name: '报道',
    nameEn: 'Article',
    nameEnOrigin: 'translated',
    aliases: [],
    description: { zh: '报道。', en: 'An article.' },
  },
  standing: { zh: '虚构。', en: 'Invented.' },
  sha256: '',
  text,
  paragraphs: [],
  sentences,
  joinableBreaks,
  lacunae: [],
  misprints: [],
  mentions: [],
};
const printed = new ArticleText(text, joinableBreaks);

/** The words at their last place in the text. */
function quote(exact: string, context?: true): Quote {
  const span = printed.find({ exact }).at(-1);
  if (!span) throw new Error(`${exact} is not in the text.`);
  const lies = sentences.filter(({ start, end }) => start < span.end && end > span.start);
  const ids = lies.map(({ id }) => id);
  return {
    article: 'a',
    exact: printed.slice(span),
    ...span,
    sentences: ids,
    ...(context && { context }),
  };
}

/** The sentences with the quoted words in 【】, those that are context in （）. */
function shown(...quotes: Quote[]): string[] {
  return quotedSentences(quotes, (id) => (id === 'a' ? article : undefined)).map(
    ({ sentence, marks }) => {
      const points = Array.from(textOf(article).readable(sentence));
      for (const { start, end, context } of marks.toReversed()) {
        points.splice(end, 0, context ? '）' : '】');
        points.splice(start, 0, context ? '（' : '【');
      }
      return points.join('');
    },
  );
}

describe('a quote as it is read', () => {
  it('has no line break within a word, and its blanks as printed', () => {
    const words = quote('科泊尔旅游品牌 展风采');
    expect(words.exact).toBe('科泊\n\n尔旅游品牌 展风采');
    expect(quoteWords(words, article)).toBe('科泊尔旅游品牌 展风采');
  });
});

describe('the sentences that quotes lie in', () => {
  it('have the quoted words marked at their place, across a line break of the print', () => {
    expect(shown(quote('科泊尔旅游'))).toEqual(['😀打响了【科泊尔旅游】品牌 展风采。']);
    expect(shown(quote('两区'))).toEqual(['两区与【两区】。']);
  });

  it('are marked in each where a quote goes across, which begins in the first only', () => {
    const across = { ...quote('展风采。两区'), sentences: ['s1', 's2'] };
    expect(shown(across)).toEqual(['😀打响了科泊尔旅游品牌 【展风采。】', '【两区】与两区。']);
    const begun = quotedSentences([across], () => article).map(({ quotes }) => quotes.length);
    expect(begun).toEqual([1, 0]);
  });

  it('let the statement’s own words win over context', () => {
    expect(shown(quote('打响了科泊尔旅游', true), quote('科泊尔'))).toEqual([
      '😀（打响了）【科泊尔】（旅游）品牌 展风采。',
    ]);
  });

  it('are each told once, with the quotes that begin there, in the order of the quotes', () => {
    const [second, first] = quotedSentences(
      [quote('与两区'), quote('打响了'), quote('展风采')],
      () => article,
    );
    expect(second?.quotes.map(({ exact }) => exact)).toEqual(['与两区']);
    expect(first?.quotes.map(({ exact }) => exact)).toEqual(['打响了', '展风采']);
  });

  it('are none where the article is not there', () => {
    expect(shown({ ...quote('两区'), article: 'b' })).toEqual([]);
  });
});
