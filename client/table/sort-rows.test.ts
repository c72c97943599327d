import { describe, expect, it } from 'vitest';
import type { Column } from '../parts/column.ts';
import { type Sorting, sortRows } from './sort-rows.ts';

const byText: Column<string> = { id: 'text', label: '', value: (row) => row, sortable: true };
const byNumber: Column<string> = {
  ...byText,
  id: 'number',
  number: (row) => (row === '' ? null : Number(row)),
};
const columns = [byText, byNumber];
const up = (column: string): Sorting => ({ column, direction: 'ascending' });
const down = (column: string): Sorting => ({ column, direction: 'descending' });

describe('the order of a table', () => {
  it('is that of the data until a column is chosen', () => {
    expect(sortRows(['乙', '甲'], columns, null, 'zh')).toEqual(['乙', '甲']);
  });

  it('puts Chinese in the order of its pinyin', () => {
    const names = ['周冬瑞', '刘晓磊', '宋国方', '潘克华', '王强'];
    const sorted = ['刘晓磊', '潘克华', '宋国方', '王强', '周冬瑞'];
    expect(sortRows(names, columns, up('text'), 'zh')).toEqual(sorted);
    expect(sortRows(names, columns, down('text'), 'zh')).toEqual(sorted.toReversed());
  });

  it('puts figures in the order of their size', () => {
    expect(sortRows(['100', '9', '20'], columns, up('number'), 'zh')).toEqual(['9', '20', '100']);
    expect(sortRows(['group 10', 'group 9'], columns, up('text'), 'en')[0]).toBe('group 9');
  });

  it('puts rows without anything last, either way', () => {
    expect(sortRows(['', '2', '1'], columns, up('number'), 'zh')).toEqual(['1', '2', '']);
    expect(sortRows(['', '2', '1'], columns, down('number'), 'zh')).toEqual(['2', '1', '']);
    expect(sortRows(['', '乙', '甲'], columns, down('text'), 'zh')).toEqual(['乙', '甲', '']);
  });
});
