import { expect, it } from 'vitest';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import { hostileIds } from '../hostile-ids.ts';
import { entitiesFound, sentencesFound } from './found.ts';
import { foundByLetters, hostileSearches } from './hostile-searches.ts';

/** Which sentences a search finds: SENT-1 to SENT-7. */
export function sentenceCases(snapshot: () => Promise<GraphSnapshot>): void {
  const entities = entitiesFound(snapshot);
  const sentences = sentencesFound(snapshot);

  it('[SENT-1] finds sentences by their words', async () => {
    expect(await sentences('蒙草公司')).toStrictEqual(['article-one s1', 'article-one s2']);
    expect(await sentences('察嘎查')).toStrictEqual(['article-one s2', 'article-two s1']);
    expect(await sentences('20万元')).toStrictEqual(['article-one s3']);
    expect(await sentences('瑞')).toStrictEqual(['article-one s1']);
    expect(await sentences('5')).toStrictEqual(['article-two s2']);
    expect(await sentences('甲乙')).toStrictEqual([]);
  });

  it('[SENT-2] finds words that a line break falls into', async () => {
    expect(await sentences('养羊项目')).toStrictEqual(['article-two s1']);
  });

  it('[SENT-3] finds sentences by all whole words of their translation', async () => {
    expect(await sentences('Company')).toStrictEqual([
      'article-one s1',
      'article-one s2',
      'article-two s2',
    ]);
    expect(await sentences('company, NORTH')).toStrictEqual(['article-one s2']);
    expect(await sentences('Cafe')).toStrictEqual(['article-two s1']);
    expect(await sentences('café')).toStrictEqual(['article-two s1']);
    expect(await sentences('comp')).toStrictEqual([]);
    expect(await sentences('company nothing')).toStrictEqual([]);
  });

  it('[SENT-8] finds a word of a translation in any of its forms', async () => {
    expect(await sentences('companies')).toStrictEqual(await sentences('company'));
    expect(await sentences('cafes')).toStrictEqual(['article-two s1']);
  });

  it('[SENT-4] gives them by article and in text order, up to the limit', async () => {
    const all = [4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => `article-one s${n}`);
    expect(await sentences('句')).toStrictEqual(all);
    for (const limit of [0, 1, 6, 7, 9]) {
      expect(await sentences('句', limit)).toStrictEqual(all.slice(0, limit));
    }
    expect(await sentences('company', 2)).toStrictEqual(['article-one s1', 'article-one s2']);
  });

  it('[SENT-5] finds sentences and names apart', async () => {
    // In a name and in no sentence; in a sentence and in no name.
    expect([await entities('大集团'), await sentences('大集团')]).toStrictEqual([['group'], []]);
    expect([await entities('捐赠'), await sentences('捐赠')]).toStrictEqual([
      [],
      ['article-two s2'],
    ]);
  });

  it('[SENT-6] takes hostile queries for their letters', async () => {
    for (const text of [...hostileSearches, ...hostileIds]) {
      const expected = foundByLetters(text).sentences;
      expect([text, await sentences(text)]).toStrictEqual([text, expected]);
    }
    expect(await sentences('~zhou*')).toStrictEqual(['article-one s1']);
  });

  it('[SENT-7] finds sentences that have every word in the text or in the translation', async () => {
    expect(await sentences('公司 蒙草')).toStrictEqual(['article-one s1', 'article-one s2']);
    expect(await sentences('北方\u3000蒙草')).toStrictEqual(['article-one s2']);
    expect(await sentences('万元 20')).toStrictEqual(['article-one s3']);
    expect(await sentences('嘎查 café')).toStrictEqual(['article-two s1']);
    expect(await sentences('company 捐赠')).toStrictEqual(['article-two s2']);
    expect(await sentences('蒙草 20')).toStrictEqual([]);
    expect(await sentences('company 无')).toStrictEqual([]);
  });
}
