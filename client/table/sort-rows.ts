import { type Language, langTag } from '../i18n/language.ts';
import type { Column } from '../parts/column.ts';

/** By which column, and which way. */
export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Chinese by pinyin, Latin before it, figures within words as numbers. */
const locales: Record<Language, string> = { zh: `${langTag.zh}-u-co-pinyin`, en: langTag.en };

/** The rows by one column; rows that have nothing there stand last, either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
  language: Language,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sorting?.column);
  if (!sorting || !column) return rows;
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  const { compare } = new Intl.Collator(locales[language], { numeric: true });
  const { number, value } = column;
  const keyed = rows.map((row) => ({ row, key: number ? number(row) : value(row) || null }));
  return keyed
    .sort(({ key: a }, { key: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      const both = typeof a === 'number' && typeof b === 'number';
      return sign * (both ? a - b : compare(String(a), String(b)));
    })
    .map(({ row }) => row);
}
