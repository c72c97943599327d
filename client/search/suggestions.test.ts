import { describe, expect, it } from 'vitest';
import type { NameHit, SentenceHit } from '../api/search-document.ts';
import { namesInNetwork } from './names-in-network.ts';
import { suggestionGroups } from './suggestions.ts';

const distinction = null;
const zhou = {
  slug: 'zhou',
  kind: 'PERSON',
  name: '周冬瑞',
  nameEn: 'Zhou Dongrui',
  distinction,
} as const;
const zone = {
  slug: 'zone',
  kind: 'PLACE',
  name: '“高新”区',
  nameEn: 'Zone',
  distinction,
} as const;
const hit = (match: NameHit['match'], matched: NameHit['matched']): NameHit => ({
  match,
  entity: zhou,
  matched,
});
const marks = [{ start: 0, end: 1 }];
const byPinyin = { field: 'NAME', by: 'PINYIN', text: '周冬瑞', marks } as const;
const byEnglish = { field: 'NAME_EN', by: 'ENGLISH', text: 'Zhou Dongrui', marks } as const;
const only = (language: 'zh' | 'en', found: NameHit) =>
  suggestionGroups({ names: [found], sentences: [] }, language)[0]?.suggestions[0];

describe('a suggestion', () => {
  it('says what tells a person from others of the name', () => {
    const post = { zh: '玛拉沁社区党支部书记', en: 'Secretary, Party branch of Malaqin Community' };
    const found = hit('EXACT', [byEnglish]);
    const twin = { ...found, entity: { ...zhou, distinction: post } };
    expect(only('zh', twin)?.distinction).toBe(post.zh);
    expect(only('en', twin)?.distinction).toBe(post.en);
    expect(only('en', found)?.distinction).toBeUndefined();
  });

  it('says that pinyin matched where the marks are on characters', () => {
    expect(only('zh', hit('LATIN_PREFIX', [byPinyin, byEnglish]))).toMatchObject({
      words: { text: '周冬瑞', marks },
      beside: undefined,
      note: 'pinyin',
    });
  });

  it('does not say so where the English shows it', () => {
    const shown = only('en', hit('LATIN_PREFIX', [byPinyin, byEnglish]));
    expect(shown).toMatchObject({ words: { text: 'Zhou Dongrui', marks }, note: undefined });
    expect(shown?.beside).toMatchObject({ text: '周冬瑞', language: 'zh' });
  });

  it('shows the English name in Chinese where nothing else matches', () => {
    const shown = only('zh', hit('WORD_PREFIX', [byEnglish]));
    expect(shown).toMatchObject({ words: { marks: [] }, beside: { marks }, note: undefined });
  });

  it('says that a letter is mistyped', () => {
    expect(only('en', hit('ONE_EDIT', [byEnglish]))?.note).toBe('oneEdit');
  });
});

describe('a sentence that is found', () => {
  const [inText, inTranslation] = [[{ start: 0, end: 2 }], [{ start: 4, end: 10 }]];
  const shown = (match: SentenceHit['match'], language: 'zh' | 'en') =>
    suggestionGroups(
      {
        names: [],
        sentences: [
          {
            match,
            marks: match === 'TRANSLATION' ? inTranslation : inText,
            translationMarks: inTranslation,
            article: { slug: 'a', title: '文' },
            sentence: { slug: 's1', text: '葡萄增收', translation: 'The branch' },
          },
        ],
      },
      language,
    )[0]?.suggestions[0];
  const zh = { text: '葡萄增收', language: 'zh', marks: inText } as const;
  const en = { text: 'The branch', language: 'en', marks: inTranslation } as const;

  it.each([
    ['TEXT', 'zh', zh, undefined],
    ['TEXT', 'en', zh, en],
    ['TRANSLATION', 'zh', en, { ...zh, marks: [] }],
    ['TRANSLATION', 'en', en, undefined],
    ['BOTH', 'zh', zh, en],
    ['BOTH', 'en', zh, en],
  ] as const)(
    'in %s is shown to a reader of %s with all that matches',
    (match, language, words, beside) => {
      expect(shown(match, language)).toMatchObject({ words, beside });
    },
  );
});

describe('names in the network', () => {
  const keys = {
    zhou: {
      names: ['周冬瑞'],
      latin: ['zhoudongrui'],
      initials: ['zdr'],
      words: ['zhou', 'dongrui'],
      parts: ['dongrui'],
      variants: '',
    },
    zone: {
      names: ['高新区', '两区'],
      latin: ['gaoxinqu', 'zone'],
      initials: ['gxq'],
      words: ['zone'],
      parts: ['xinqu'],
      variants: '',
    },
  };
  const entities = [
    { ...zhou, searchKeys: keys.zhou },
    { ...zone, searchKeys: keys.zone },
  ];
  const network = { entities: new Map(entities.map((one) => [one.slug, one])) };
  const found = (query: string) => namesInNetwork(network, query, 10).map(({ matched }) => matched);

  it.each([
    ['冬 瑞', [{ field: 'NAME', text: '周冬瑞', marks: [{ start: 1, end: 3 }] }]],
    ['新区', [{ field: 'NAME', marks: [{ start: 2, end: 5 }] }]],
    ['DONGRUI', [{ field: 'NAME_EN', marks: [{ start: 5, end: 12 }] }]],
    [
      'dongrui zhou',
      [
        {
          field: 'NAME_EN',
          marks: [
            { start: 0, end: 4 },
            { start: 5, end: 12 },
          ],
        },
      ],
    ],
    ['zdr', [{ field: 'NAME', by: 'INITIALS', marks: [] }]],
    ['gaoxin', [{ field: 'NAME', by: 'PINYIN', marks: [] }]],
    ['两区', []],
  ])('are found by %s, and marked where it stands in them', (query, expected) => {
    expect(found(query)).toMatchObject([expected]);
  });

  it.each(['', '“”', '马', '<img onerror>'])('are not found by %s', (query) => {
    expect(found(query)).toEqual([]);
  });
});
