import { describe, expect, it } from 'vitest';
import { searchKeys } from '../../server/search/search-keys.ts';
import { nameCases } from '../../tests/search/name-cases.ts';
import type { Column } from '../parts/column.ts';
import type { Named } from '../parts/names-matching.ts';
import { filterRows } from './filter-rows.ts';

type Row = readonly [name: string, post: string, names: readonly Named[]];

const zhou = {
  slug: 'zhou',
  searchKeys: {
    names: ['周冬瑞'],
    latin: ['zhoudongrui'],
    initials: ['zdr'],
    words: ['zhou', 'dongrui'],
    parts: ['dongrui'],
    variants: '',
  },
};
const columns: readonly Column<Row>[] = [
  {
    id: 'name',
    label: '',
    value: ([name]) => name,
    names: ([, , names]) => names,
    sortable: false,
  },
  { id: 'post', label: '', value: ([, post]) => post, sortable: false },
];
const rows: readonly Row[] = [
  ['周冬瑞', 'Secretary', [zhou]],
  ['潘克华', 'Director', []],
];
const kept = (typed: string) => filterRows(rows, columns, typed).map(([name]) => name);

describe('a filter', () => {
  it('keeps the rows that hold every word, in whichever column', () => {
    expect(kept('冬瑞 secret')).toEqual(['周冬瑞']);
    expect(kept('冬瑞 director')).toEqual([]);
  });

  it.each(['ＤＩＲＥＣＴ', 'dir\u200bec\u2060tor'])('takes %j for the plain letters', (typed) => {
    expect(kept(typed)).toEqual(['潘克华']);
  });

  it.each([
    'zhoudongrui',
    'zhou dong rui',
    'zdr',
    'zhuodongrui',
    'ｚｄｒ',
    'zdr secretary',
    'secr zhou',
  ])('finds names by %s, beside the words of other cells', (typed) => {
    expect(kept(typed)).toEqual(['周冬瑞']);
  });

  it.each(['zhoudr', 'zdr director', 'zdr pan'])('finds nobody by %s', (typed) => {
    expect(kept(typed)).toEqual([]);
  });

  it.each(['  ', '\u200b'])('keeps every row while there is no word in %j', (typed) => {
    expect(kept(typed)).toEqual(['周冬瑞', '潘克华']);
  });

  it.each(nameCases.filter(([, , match]) => match !== null))(
    'finds by %j whom the search finds',
    (typed, of) => {
      const { names, latin, initials, words, parts, variants } = searchKeys(of);
      const keys = {
        names: [...names],
        latin: [...latin],
        initials: [...initials],
        words: [...words],
        parts: [...parts],
        variants,
      };
      // A cell in a language of which nothing was typed.
      const row: Row = ['', '', [{ slug: 'x', searchKeys: keys }]];
      expect(filterRows([row], columns, typed)).toEqual([row]);
    },
  );
});
