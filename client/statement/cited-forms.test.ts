import { describe, expect, it } from 'vitest';
import { gbtCitation } from './gbt-citation.ts';
import { unknownPublication } from './unknown-publication.ts';
import { webAnnotation } from './web-annotation.ts';

const person = (name: string, nameEn = name) => ({ name, nameEn });
const publisher = { zh: '北澜日报', en: 'Beilan Daily' };
const source = {
  article: '报道',
  publication: unknownPublication,
  authors: [person('刘宏章', 'Liu Hongzhang'), person('赵小丽', 'Zhao Xiaoli')],
  dataSet: { zh: '数据', en: 'Data' },
  version: '1.0.0',
  hash: '0123456789abcdef',
  address: 'https://example.org/statement/s?lang=zh',
};

describe('GB/T 7714', () => {
  it('has authors, title, whole, day and address, and leaves out what nobody knows', () => {
    expect(gbtCitation(source, '2026-05-01')).toBe(
      '刘宏章, 赵小丽. 报道[Z/OL]//数据: 版本 1.0.0. [2026-05-01]. https://example.org/statement/s?lang=zh.',
    );
  });

  it.each([
    [
      'of a newspaper',
      {
        publisher,
        edition: { zh: '汉文版', en: 'Chinese edition' },
        published: { date: '2023-09-18', reason: null },
        page: '3',
      },
      '报道[N/OL]. 北澜日报(汉文版), 2023-09-18(3)[2026-05-01]. https://example.org/statement/s?lang=zh.',
    ],
    [
      'of a site',
      {
        publisher,
        place: { zh: '北澜', en: 'Beilan' },
        published: { date: '2023-09-18', reason: null },
        url: 'https://news.example/3',
        retrieved: '2023-09-20',
      },
      '报道[EB/OL]. 北澜: 北澜日报, 2023-09-18[2023-09-20]. https://news.example/3.',
    ],
    [
      'of a year that is inferred',
      { published: { date: '2024', reason: { zh: '因', en: 'so' } } },
      '报道[Z/OL]//数据: 版本 1.0.0. [2024][2026-05-01]. https://example.org/statement/s?lang=zh.',
    ],
  ])('cites an article %s', (_, known, cited) => {
    const publication = { ...unknownPublication, ...known };
    expect(gbtCitation({ ...source, publication, authors: [] }, '2026-05-01')).toBe(cited);
  });

  it('names three authors at most, and none where there is none', () => {
    const many = ['甲', '乙', '丙', '丁'].map((name) => person(name));
    expect(gbtCitation({ ...source, authors: many }, '2026-05-01')).toMatch(
      /^甲, 乙, 丙, 等\. 报道/u,
    );
    expect(gbtCitation({ ...source, authors: [] }, '2026-05-01')).toMatch(/^报道\[Z\/OL\]/u);
  });
});

describe('a Web Annotation', () => {
  const quotes = [{ articleSlug: 'report', exact: '乙书记甲', start: 10, end: 14 }];
  const annotationBy = (authors: typeof source.authors) =>
    JSON.parse(
      webAnnotation(
        {
          zh: '甲任书记。',
          en: 'Jia is Secretary.',
          quotes,
          addressOf: (slug) => `https://a/${slug}`,
        },
        { ...source, authors },
      ),
    );

  it('has the sentence as its body and each quote as a target, with the authors', () => {
    expect(annotationBy(source.authors)).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://example.org/statement/s?lang=zh',
      type: 'Annotation',
      motivation: 'describing',
      body: [
        { type: 'TextualBody', value: '甲任书记。', language: 'zh-CN', format: 'text/plain' },
        { type: 'TextualBody', value: 'Jia is Secretary.', language: 'en', format: 'text/plain' },
      ],
      target: [
        {
          source: {
            id: 'https://a/report',
            type: 'Text',
            language: 'zh-CN',
            'dc:title': '报道',
            creator: [
              { type: 'Person', name: '刘宏章', nick: 'Liu Hongzhang' },
              { type: 'Person', name: '赵小丽', nick: 'Zhao Xiaoli' },
            ],
          },
          selector: [
            { type: 'TextQuoteSelector', exact: '乙书记甲' },
            { type: 'TextPositionSelector', start: 10, end: 14 },
          ],
        },
      ],
    });
  });

  it('tells who published it, when and where', () => {
    const annotation = webAnnotation(
      { zh: '甲', en: 'Jia', quotes, addressOf: (slug) => `https://a/${slug}` },
      {
        ...source,
        publication: {
          ...unknownPublication,
          publisher,
          published: { date: '2023-09-18', reason: null },
          url: 'https://news.example/3',
        },
      },
    );
    expect(JSON.parse(annotation).target[0].source).toMatchObject({
      'dc:publisher': '北澜日报',
      'dc:date': '2023-09-18',
      'dc:source': 'https://news.example/3',
    });
  });

  it('names no author where the article tells none', () => {
    expect(annotationBy([]).target[0].source).not.toHaveProperty('creator');
  });
});
