import type { Column } from '../parts/column.ts';

/** The rows that hold every word of the text, in any of their columns; width and case are one. */
export function filterRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  text: string,
): readonly Row[] {
  const words = folded(text).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const cells = folded(columns.map(({ value }) => value(row)).join('\n'));
    return words.every((word) => cells.includes(word));
  });
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
