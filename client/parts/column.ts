import type { ReactNode } from 'react';
import type { Named } from './names-matching.ts';

/** A column as a table, its sorting, its filter and its file need it. */
export interface Column<Row> {
  readonly id: string;
  /** In the page's language, as everything here. */
  readonly label: string;
  /** The cell as text: what is filtered, and whole in the file. Empty where there is nothing. */
  readonly value: (row: Row) => string;
  /** What in the cell is found by its names as well. */
  readonly names?: (row: Row) => readonly Named[];
  /** What is sorted by instead of the text; null goes last. */
  readonly number?: (row: Row) => number | null;
  /** What stands in the cell; a column without it is in the file only. */
  readonly cell?: (row: Row) => ReactNode;
  readonly sortable: boolean;
  /** Room for sentences. */
  readonly wide?: boolean;
}
