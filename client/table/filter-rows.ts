import { foldText } from '../../graph-seed/names/fold-text.ts';
import type { Column } from '../parts/column.ts';
import { namesMatching } from '../parts/names-matching.ts';

/**
 * The rows in which every word stands in some cell or is found among the names in it, as the search
 * finds names; and those with a name that all that is typed finds.
 */
export function filterRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  typed: string,
): readonly Row[] {
  const words = typed.split(/\s+/u).map(foldText).filter(Boolean);
  if (words.length === 0) return rows;
  const isMeant = namesMatching(typed);
  const wanted = words.map((word) => ({ word, isNamed: namesMatching(word) }));
  return rows.filter((row) => {
    const names = columns.flatMap((column) => column.names?.(row) ?? []);
    if (names.some(isMeant)) return true;
    const cells = columns.map(({ value }) => foldText(value(row)));
    const isTold = (word: string) => cells.some((cell) => cell.includes(word));
    return wanted.every(({ word, isNamed }) => isTold(word) || names.some(isNamed));
  });
}
