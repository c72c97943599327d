import { describe, expect, it } from 'vitest';
import { cutSentence } from './cut-sentence.ts';
import { pointsAsRead } from './points-as-read.ts';

const mention = (start: number, end: number, ...slugs: string[]) => ({
  start,
  end,
  entities: slugs.map((slug) => ({ slug, kind: 'PLACE' as const, name: slug, nameEn: slug })),
});
const quote = (start: number, end: number, context = false) => ({ start, end, context });

interface Given {
  readonly mentions?: Parameters<typeof cutSentence>[2]['mentions'];
  readonly quotes?: Parameters<typeof cutSentence>[2]['quotes'];
  readonly cuts?: readonly number[];
  readonly joinableBreaks?: Parameters<typeof pointsAsRead>[0]['joinableBreaks'];
}

/** Names as [words→entities], own words as 【】, context as （）. */
function shown(text: string, given: Given, start = 0): string {
  const points = pointsAsRead({ text, joinableBreaks: given.joinableBreaks ?? [] });
  const marks = { mentions: [], quotes: [], cuts: [], ...given };
  const brackets = { plain: '', words: '【】', context: '（）' };
  return cutSentence(points, { start, end: points.length }, marks)
    .map(({ parts, entities }) => {
      const words = parts.map(({ text: part, weight }) => {
        const [open = '', close = ''] = brackets[weight];
        return `${open}${part}${close}`;
      });
      const slugs = entities.map(({ slug }) => slug);
      return slugs.length > 0 ? `[${words.join('')}→${slugs.join()}]` : words.join('');
    })
    .join('');
}

describe('a sentence cut for reading', () => {
  it('is one stretch where nothing is marked', () => {
    expect(shown('乡村振兴。', {})).toBe('乡村振兴。');
  });

  it('joins a line break inside a name', () => {
    const joinableBreaks = [{ start: 5, end: 7 }];
    const mentions = [mention(3, 8, 'kebo’er')];
    expect(shown('打响了科泊\n\n尔旅游', { mentions, joinableBreaks })).toBe(
      '打响了[科泊尔→kebo’er]旅游',
    );
  });

  it('gives a name within a name its own words, and the outer one the rest', () => {
    const mentions = [mention(0, 5, 'office'), mention(0, 2, 'zone')];
    expect(shown('两区党工委说', { mentions })).toBe('[两区→zone][党工委→office]说');
    const points = Array.from('两区党工委');
    const [inner] = cutSentence(points, { start: 0, end: 5 }, { mentions, quotes: [], cuts: [] });
    expect(inner?.named).toEqual(['zone', 'office']);
  });

  it('leads from one name to all that it names', () => {
    expect(shown('为两区', { mentions: [mention(1, 3, 'a', 'b')] })).toBe('为[两区→a,b]');
  });

  it('keeps a name whole where a quote ends within it', () => {
    const given = { mentions: [mention(0, 4, 'x')], quotes: [quote(2, 6)] };
    expect(shown('甲乙丙丁戊己庚', given)).toBe('[甲乙【丙丁】→x]【戊己】庚');
  });

  it('lets own words win over context, and takes of a quote what lies in the sentence', () => {
    const quotes = [quote(0, 4, true), quote(3, 9)];
    expect(shown('无甲乙丙丁', { quotes }, 1)).toBe('（甲乙）【丙丁】');
  });

  it('ends a stretch where a note stands', () => {
    const runs = cutSentence(
      Array.from('甲乙丙'),
      { start: 0, end: 3 },
      {
        mentions: [],
        quotes: [],
        cuts: [2],
      },
    );
    expect(runs.map(({ end }) => end)).toEqual([2, 3]);
  });

  it('counts letters beyond the basic plane as one', () => {
    expect(shown('𠮷野家𠮷', { quotes: [quote(1, 3)] })).toBe('𠮷【野家】𠮷');
  });
});
