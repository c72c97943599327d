import { describe, expect, it } from 'vitest';
import { citation } from './citation.ts';
import { unknownPublication } from './unknown-publication.ts';

const statement = {
  zh: '甲任乙书记。',
  en: 'Jia is Secretary of Yi.',
  evidence: [
    { words: '乙书记甲', context: false },
    { words: '甲说', context: false },
  ],
};
const source = {
  article: '报道',
  publication: unknownPublication,
  authors: [],
  dataSet: { zh: '数据', en: 'Data' },
  version: '1.0.0',
  hash: '0123456789abcdef',
  address: 'https://example.org/statement/s?lang=zh',
};
const cite = (language: 'zh' | 'en', changes = {}, more = {}) =>
  citation({ ...statement, ...changes }, { ...source, ...more }, language, '2026-05-01');

describe('citation', () => {
  it('says in Chinese what is said, in which words, where, and when it was read', () => {
    expect(cite('zh')).toBe(
      '甲任乙书记。原文：“乙书记甲”“甲说”。《报道》。数据集“数据”，版本 1.0.0（数据指纹 0123456789ab）。' +
        'https://example.org/statement/s?lang=zh（访问日期：2026-05-01）。',
    );
  });

  it('says the same in English and leaves the quotes as printed', () => {
    expect(cite('en')).toBe(
      'Jia is Secretary of Yi. Quoted: “乙书记甲”, “甲说”. In: 《报道》. Data set “Data”, ' +
        'version 1.0.0 (data hash 0123456789ab). ' +
        'https://example.org/statement/s?lang=zh (accessed 2026-05-01).',
    );
  });

  it('names all who wrote the article, before its title', () => {
    const authors = [
      { name: '刘宏章', nameEn: 'Liu Hongzhang' },
      { name: '赵小丽', nameEn: 'Zhao Xiaoli' },
    ];
    expect(cite('zh', {}, { authors })).toContain('“甲说”。刘宏章、赵小丽：《报道》。数据集');
    expect(cite('en', {}, { authors })).toContain(
      '“甲说”. In: Liu Hongzhang, Zhao Xiaoli, 《报道》. Data',
    );
  });

  it('tells who published the article, when and where, as far as anybody knows', () => {
    const publication = {
      ...unknownPublication,
      published: { date: '2023-09-18', reason: null },
      publisher: { zh: '北澜日报', en: 'Beilan Daily' },
      edition: { zh: '汉文版', en: 'Chinese edition' },
      page: '3',
      url: 'https://news.example/3',
    };
    expect(cite('zh', {}, { publication })).toContain(
      '《报道》，北澜日报，汉文版，2023-09-18，第 3 版，https://news.example/3。数据集',
    );
    const inferred = {
      ...unknownPublication,
      published: { date: '2024', reason: { zh: '因', en: 'so' } },
    };
    expect(cite('en', {}, { publication: inferred })).toContain(
      '《报道》, 2024 (inferred). Data set',
    );
  });

  it('keeps words that only tell who is meant apart', () => {
    const evidence = [
      { words: '该嘎查丰收', context: false },
      { words: '乙嘎查', context: true },
    ];
    expect(cite('zh', { evidence })).toContain('原文：“该嘎查丰收”（所指见上下文：“乙嘎查”）。');
    expect(cite('en', { evidence })).toContain('“该嘎查丰收” (context: “乙嘎查”). In');
  });

  it('ends the sentence once', () => {
    expect(cite('zh', { zh: '甲任乙书记' })).toMatch(/^甲任乙书记。原文/u);
    expect(cite('en', { en: 'Who is it?' })).toMatch(/^Who is it\? Quoted/u);
  });
});
