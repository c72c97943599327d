import { type ReactNode, useMemo, useState } from 'react';
import { useNetwork } from '../graph/network-context.ts';
import { useShown } from '../graph/shown-context.ts';
import { useView } from '../view/view-context.ts';
import { isRowDrawn } from './is-row-drawn.ts';
import { ListedLine } from './listed-line.tsx';
import type { RowFacts } from './row-facts.ts';

interface ListedRows<Row> {
  readonly rows: readonly Row[];
  /** Says what was left out, and offers to take that back. */
  readonly line: ReactNode;
}

/**
 * The rows that the legend shows; where the drawing shows only a part, and the reader asks for it,
 * only those that are to be seen in it. Give functions that stay the same.
 */
export function useListedRows<Row>(
  rows: readonly Row[],
  passes: (row: Row, without: readonly string[], disputed: ReadonlySet<string>) => boolean,
  factsOf: (row: Row) => RowFacts,
): ListedRows<Row> {
  const { drawing, disputed } = useNetwork();
  const shown = useShown();
  const without = useView(({ arrangement }) => arrangement.without);
  const [onlyDrawn, setOnlyDrawn] = useState(false);
  const isPart = shown.nodes.size < drawing.nodes.length || shown.lines.size < drawing.lines.length;
  const byDrawing = isPart && onlyDrawn;
  const passing = useMemo(
    () => rows.filter((row) => passes(row, without, disputed)),
    [rows, passes, without, disputed],
  );
  const listed = useMemo(
    () => (byDrawing ? passing.filter((row) => isRowDrawn(factsOf(row), drawing, shown)) : passing),
    [byDrawing, passing, factsOf, drawing, shown],
  );
  return {
    rows: listed,
    line: (
      <ListedLine
        shown={listed.length}
        total={rows.length}
        byLegend={passing.length < rows.length}
        onlyDrawn={isPart ? onlyDrawn : null}
        onOnlyDrawn={setOnlyDrawn}
      />
    ),
  };
}
