import { expect, it } from 'vitest';
import type { Column } from '../parts/column.ts';
import { filterRows } from './filter-rows.ts';

type Row = readonly [string, string];

const columns: readonly Column<Row>[] = [0, 1].map((index) => ({
  id: String(index),
  label: '',
  value: (row) => row[index] ?? '',
  sortable: false,
}));
const rows: readonly Row[] = [
  ['周冬瑞', 'Secretary'],
  ['潘克华', 'Director'],
];

it('keeps the rows that hold every word, in whichever column', () => {
  expect(filterRows(rows, columns, '冬瑞 secret')).toEqual([rows[0]]);
  expect(filterRows(rows, columns, '冬瑞 director')).toEqual([]);
});

it('takes wide letters and capitals for the plain ones', () => {
  expect(filterRows(rows, columns, 'ＤＩＲＥＣＴ')).toEqual([rows[1]]);
});

it('keeps every row while there is no word', () => {
  expect(filterRows(rows, columns, '  ')).toEqual(rows);
});
