import { expect, it } from 'vitest';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';
import type { Lookup, TermLookup } from '../../../server/search/lookup.ts';
import { hostileIds } from '../hostile-ids.ts';
import { entitiesFound, sentencesFound } from './found.ts';
import { foundByLetters, hostileSearches } from './hostile-searches.ts';
import { idsOf } from './ids-of.ts';

/** Which entities a search finds: FIND-1 to FIND-10, FIND-12 and FIND-13. */
export function findCases(snapshot: () => Promise<GraphSnapshot>): void {
  const entities = entitiesFound(snapshot);
  const sentences = sentencesFound(snapshot);

  it.each([
    ['its characters', ['周冬瑞', '周冬', '冬瑞', '瑞', '“周” 冬·瑞']],
    [
      'its pinyin',
      ['zhoudongrui', 'Zhou Dong Rui', 'ZHOUDONGR', 'ｚｈｏｕｄｏｎｇｒｕｉ', 'zhōu dōng ruì'],
    ],
    ['its initials', ['zdr', 'ZDR']],
    ['its English name', ['Zhou Dongrui', 'dongrui']],
    ['one typing error', ['zhuodongrui', 'zhodongrui', 'zhouudongrui', 'zhoudongrvi', 'dongrii']],
  ])('[FIND-1] finds a person by %s', async (_, texts) => {
    for (const text of texts) {
      expect([text, await entities(text)]).toStrictEqual([text, ['person-zhou']]);
    }
  });

  it('[FIND-2] finds a thing by its aliases and without its quotation marks', async () => {
    for (const text of ['蒙草', '“蒙草”公司', '蒙草公司', 'mcgs', 'ＭＥＮＧＣＡＯ']) {
      expect([text, await entities(text)]).toStrictEqual([text, ['firm']]);
    }
  });

  it('[FIND-3] reads a person’s first character as the surname it is, and in its other ways', async () => {
    expect(await entities('shanxiong')).toStrictEqual(['person-shan']);
    expect(await entities('danxiong')).toStrictEqual(['person-shan']);
  });

  it('[FIND-14] finds by the pinyin of a part, and by syllables and initials mixed', async () => {
    expect(await entities('dongyuanqu')).toStrictEqual(['zone']);
    expect(await entities('yuanqu')).toStrictEqual(['zone']);
    expect(await entities('zhoudr')).toStrictEqual(['person-zhou']);
    expect(await entities('zdongrui')).toStrictEqual(['person-zhou']);
    expect(await entities('ngrui')).toStrictEqual([]);
  });

  it('[FIND-15] finds a whole name by characters that are read as it is, tones aside', async () => {
    expect(await entities('周东锐')).toStrictEqual(['person-zhou']);
    expect(await entities('东锐')).toStrictEqual([]);
  });

  it('[FIND-16] finds simplified names by traditional characters', async () => {
    expect(await entities('周鼕瑞')).toStrictEqual(['person-zhou']);
    expect(await entities('東園區')).toStrictEqual(['zone']);
  });

  it('[FIND-4] gives all that are found, the shorter names first, then by id, up to the limit', async () => {
    expect(await entities('冬')).toStrictEqual(['person-zhu', 'person-zhou']);
    // First those whose pinyin begins so, then those of which a part does.
    expect(await entities('cha')).toStrictEqual([
      ...['village-c', 'coop'],
      ...['person-shan', 'village-d', 'village-e', 'villages'],
    ]);
    const gachas = ['village-c', 'village-d', 'village-e', 'villages', 'coop'];
    expect(await entities('嘎查')).toStrictEqual(gachas);
    const firms = ['firm-b', 'firm'];
    expect(await entities('公司')).toStrictEqual(firms);
    expect(await entities('company')).toStrictEqual(firms);
    expect(await entities('公司', 1)).toStrictEqual(['firm-b']);
    expect(await entities('公司', 2)).toStrictEqual(firms);
    expect(await entities('公司', 2 ** 31)).toStrictEqual(firms);
    expect(await entities('公司', 0)).toStrictEqual([]);
  });

  it('[FIND-5] finds nothing that has but a part of the query', async () => {
    for (const text of ['周北锐', '冬周', 'zuhodongriu', 'zhx', '蒙草公司总']) {
      expect([text, await entities(text)]).toStrictEqual([text, []]);
    }
  });

  it('[FIND-6] finds nothing where nothing is looked up', async () => {
    const view = await snapshot();
    const none: (readonly Lookup[])[] = [
      [],
      [{ all: [] }],
      [{ any: [] }],
      [{ all: [] }, { any: [] }],
      [{ every: [] }],
      [{ every: [[]] }],
      [{ every: [[{ all: ['冬'] }], []] }],
    ];
    for (const lookups of none) {
      expect(await view.searchEntities(lookups, 10)).toStrictEqual([]);
      expect(await view.searchSentences(lookups, 10)).toStrictEqual([]);
    }
  });

  it('[FIND-7] finds by each lookup alone, and what several find once', async () => {
    const view = await snapshot();
    const found = async (...lookups: Parameters<GraphSnapshot['searchEntities']>[0]) =>
      idsOf(await view.searchEntities(lookups, 10));
    expect(await found({ all: ['冬', '周'] })).toStrictEqual(['person-zhou']);
    expect(await found({ all: ['冬', '冬'] })).toStrictEqual(['person-zhu', 'person-zhou']);
    expect(await found({ all: ['冬', '无'] })).toStrictEqual([]);
    expect(await found({ any: ['周', '朱', '无', '朱'] })).toStrictEqual([
      'person-zhu',
      'person-zhou',
    ]);
    expect(await found({ prefix: '=zho' })).toStrictEqual(['person-zhou']);
    expect(await found({ prefix: '周' })).toStrictEqual(['person-zhou']);
    expect(await found({ all: ['周'] }, { prefix: '=zho' }, { any: ['雄', '周'] })).toStrictEqual([
      'person-zhou',
      'person-shan',
    ]);
  });

  it('[FIND-12] finds for every word what some lookup of the word finds', async () => {
    const view = await snapshot();
    const found = async (...every: TermLookup[][]) =>
      idsOf(await view.searchEntities([{ every }], 10));
    expect(await found([{ all: ['冬'] }])).toStrictEqual(['person-zhu', 'person-zhou']);
    expect(await found([{ all: ['冬'] }], [{ prefix: '=zho' }])).toStrictEqual(['person-zhou']);
    expect(
      await found([{ all: ['冬'] }, { any: ['雄'] }], [{ any: ['周'] }, { all: ['单', '雄'] }]),
    ).toStrictEqual(['person-shan', 'person-zhou']);
    expect(await found([{ all: ['冬'] }], [{ all: ['冬'] }])).toStrictEqual([
      'person-zhu',
      'person-zhou',
    ]);
    expect(await found([{ all: ['周'] }], [{ all: ['雄'] }])).toStrictEqual([]);
    expect(
      idsOf(await view.searchEntities([{ every: [[{ all: ['周'] }]] }, { any: ['雄'] }], 10)),
    ).toStrictEqual(['person-zhou', 'person-shan']);
  });

  it('[FIND-13] gives what the first lookup finds before what only later ones do', async () => {
    const view = await snapshot();
    const lookups = [{ any: ['雄'] }, { all: ['冬'] }, { prefix: '=sha' }, { any: ['周', '司'] }];
    const all = ['person-shan', 'person-zhu', 'person-zhou', 'firm-b', 'firm'];
    for (const limit of [1, 2, 3, 4, 5]) {
      expect(idsOf(await view.searchEntities(lookups, limit))).toStrictEqual(all.slice(0, limit));
    }
    const of = async (limit: number) =>
      (await view.searchSentences([{ all: ['壬'] }, { all: ['句'] }, { any: ['瑞'] }], limit)).map(
        ({ sentence }) => sentence,
      );
    expect(await of(3)).toStrictEqual(['s12', 's4', 's5']);
    expect((await of(100)).at(-1)).toBe('s1');
    expect(await of(100)).toHaveLength(10);
  });

  it('[FIND-8] looks terms up to the letter, however hostile they are', async () => {
    const view = await snapshot();
    const terms = ['0', '公司', '=zhou', ''];
    const others = [...hostileIds, ...hostileSearches].filter((one) => !terms.includes(one));
    for (const term of [...others, '.*', '冬*', '冬%', '冬 ', '=ZHOU']) {
      for (const lookup of [{ all: [term] }, { any: [term] }, { prefix: term }]) {
        expect([lookup, await view.searchEntities([lookup], 10)]).toStrictEqual([lookup, []]);
        expect([lookup, await view.searchSentences([lookup], 10)]).toStrictEqual([lookup, []]);
      }
    }
  });

  it('[FIND-9] takes hostile queries for their letters', async () => {
    for (const text of [...hostileSearches, ...hostileIds]) {
      const expected = foundByLetters(text).entities;
      expect([text, await entities(text)]).toStrictEqual([text, expected]);
    }
    expect(await entities('周冬瑞*')).toStrictEqual(['person-zhou']);
  });

  it('[FIND-10] cuts a query after its first hundred characters', async () => {
    expect(await entities(`周冬瑞${' '.repeat(2_000)}无`)).toStrictEqual(['person-zhou']);
    expect(await entities(`${' '.repeat(2_000)}周冬瑞`)).toStrictEqual([]);
    expect(await sentences(`甲句${'。'.repeat(2_000)}无`)).toStrictEqual(['article-one s4']);
  });
}
