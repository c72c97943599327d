import type { Column } from './column.ts';

/** Marks the text as UTF-8 for spreadsheets that would otherwise guess. */
const byteOrderMark = '\uFEFF';
// What a spreadsheet takes for the beginning of a formula, the wide forms of Chinese typing too.
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;
const plainNumber = /^[+-]?\d+(\.\d+)?$/u;
const special = /[",\r\n]/u;

/**
 * The rows as a CSV file after RFC 4180: every value as it is, but that what a spreadsheet would run
 * as a formula has an apostrophe in front. No two columns have one name.
 */
export function csvOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [
    columns.map((column) => nameOf(column, columns)),
    ...rows.map((row) => columns.map((column) => cellOf(column, row))),
  ];
  const records = lines.map((cells) => cells.map(quoted).join(','));
  return `${byteOrderMark}${records.map((record) => `${record}\r\n`).join('')}`;
}

/** Its label, with its id where another column has the same. */
function nameOf<Row>({ id, label }: Column<Row>, columns: readonly Column<Row>[]): string {
  return columns.filter((other) => other.label === label).length > 1 ? `${label} (${id})` : label;
}

function cellOf<Row>({ value }: Column<Row>, row: Row): string {
  const text = value(row);
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
