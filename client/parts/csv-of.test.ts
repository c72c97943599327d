import { describe, expect, it } from 'vitest';
import type { Column } from './column.ts';
import { csvOf } from './csv-of.ts';

type Row = readonly [text: string, figure?: number];

const columns: readonly Column<Row>[] = [
  { id: 'text', label: '原文', value: ([text]) => text, sortable: false },
  {
    id: 'figure',
    label: '金额',
    value: ([, figure]) => String(figure ?? ''),
    number: ([, figure]) => figure ?? null,
    sortable: false,
  },
];
const lines = (rows: readonly Row[]) => csvOf(rows, columns).slice(1).split('\r\n');

describe('the CSV file of a table', () => {
  it('begins with a byte order mark and the names of the columns', () => {
    expect(csvOf([], columns)).toBe('\uFEFF原文,金额\r\n');
  });

  it('ends every record with CRLF, the last one too', () => {
    expect(csvOf([['甲', 1], ['乙']], columns)).toBe('\uFEFF原文,金额\r\n甲,1\r\n乙,\r\n');
  });

  it('quotes what holds a comma, a quote or a line break, and doubles the quote', () => {
    expect(csvOf([['a,b "c"\nd']], columns)).toContain('\r\n"a,b ""c""\nd",\r\n');
    expect(lines([['a,b'], ['a"b'], ['a b']]).slice(1, 4)).toEqual(['"a,b",', '"a""b",', 'a b,']);
  });

  it.each(['=1+1', '+86-1', '-1+2', '-', '@SUM(A1)', '\tx', '＝1', '＋1', '－1', '＠a'])(
    'makes %j harmless',
    (text) => {
      expect(lines([[text]])[1]).toBe(`'${text},`);
    },
  );

  it.each(['\r=1', '\n=1'])('makes a leading line break harmless: %j', (text) => {
    expect(csvOf([[text]], columns)).toContain(`"'${text}"`);
  });

  it.each(['-5', '+86', '-0.25', '1-2', '2024-05', '007', '123456789012345678', ' 3 '])(
    'leaves %j as it is, for whoever reads the file by a program',
    (text) => {
      expect(lines([[text, -5]])[1]).toBe(`${text},-5`);
    },
  );

  it('has no two columns of one name', () => {
    const twins = ['a', 'b'].map((id) => ({
      id,
      label: '嘎查？',
      value: () => '',
      sortable: false,
    }));
    expect(csvOf([], twins)).toBe('\uFEFF嘎查？ (a),嘎查？ (b)\r\n');
  });
});
