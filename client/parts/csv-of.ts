import type { Column } from './column.ts';

/** Marks the text as UTF-8 for spreadsheets that would otherwise guess. */
const byteOrderMark = '\uFEFF';
// What a spreadsheet takes for the beginning of a formula, the wide forms of Chinese typing too.
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;
const special = /[",\r\n]/u;

/** The rows as a CSV file after RFC 4180, one that spreadsheets open as text and run nothing of. */
export function csvOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map((column) => cellOf(column, row))),
  ];
  const records = lines.map((cells) => cells.map(quoted).join(','));
  return `${byteOrderMark}${records.map((record) => `${record}\r\n`).join('')}`;
}

/** A number stays one, whatever its sign; any other text is made harmless by an apostrophe. */
function cellOf<Row>({ value, number }: Column<Row>, row: Row): string {
  const text = value(row);
  if (number && text === String(number(row))) return text;
  return formula.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
