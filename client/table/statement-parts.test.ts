import { createInstance } from 'i18next';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TableFact } from '../api/table-fragments.ts';
import { csvOf } from '../parts/csv-of.ts';
import type { TableContext } from '../statement/table-context.ts';
import { statementParts } from './statement-parts.tsx';
import { tableWords } from './table-words.ts';

describe('the file of rows that are facts', () => {
  beforeAll(() => {
    vi.stubGlobal('location', new URL('https://example.org/'));
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  it('tells of each how many articles report it, from when until when, and its address', async () => {
    const words = createInstance();
    await words.init({ lng: 'zh', resources: { zh: { translation: { table: tableWords.zh } } } });
    const context: TableContext = {
      t: words.t,
      language: 'zh',
      label: () => '',
      network: {
        kinds: new Map(),
        families: [],
        missing: new Map(),
        disputed: new Set(),
        onlySource: null,
      },
    };
    const source = (slug: string) => ({ slug, source: { zh: slug, en: slug } });
    const fact: TableFact = {
      slug: 'post',
      status: null,
      certainty: 'STATED',
      reportedFrom: '2022-01',
      reportedTo: null,
      articles: [source('one'), source('two')],
    };
    const statement = () => {
      throw new Error('It tells of the fact.');
    };
    const { reports } = statementParts<TableFact>(
      { statement, time: () => null, fact: (row) => row },
      context,
    );
    expect(csvOf([fact], reports).replace('\uFEFF', '').split('\r\n')).toEqual([
      '事实编号（首条陈述）,报道篇数,首次报道,最近报道,事实网址',
      'post,2,2022-01,,https://example.org/statement/post?lang=zh',
      '',
    ]);
  });
});
