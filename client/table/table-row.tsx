import type { MouseEvent } from 'react';
import { isMarking } from '../browser/is-marking.ts';
import type { Column } from '../parts/column.ts';
import { useSelection } from '../view/use-selection.ts';
import { useView } from '../view/view-context.ts';
import type { RowFacts } from './row-facts.ts';
import styles from './table.module.css';

interface TableRowProps<Row> {
  readonly row: Row;
  readonly facts: RowFacts;
  readonly columns: readonly Column<Row>[];
  readonly match: 'self' | 'part' | null;
}

/** A row that lights what it is about while it is pointed at or holds the focus. */
export function TableRow<Row>({ row, facts, columns, match }: TableRowProps<Row>) {
  const { select } = useSelection();
  const lightUp = useView((state) => state.lightUp);
  const choose = ({ target, currentTarget }: MouseEvent) => {
    const isName = target instanceof Element && target.closest('a, button') !== null;
    if (!isName && !isMarking(currentTarget)) select(facts.selection);
  };
  return (
    <tr
      className={styles.row}
      aria-current={match === 'self' || undefined}
      data-part={match === 'part' || undefined}
      onClick={choose}
      // A table that opens under a pointer that rests is not pointed at.
      onPointerMove={() => lightUp(facts.lights)}
      onMouseLeave={() => lightUp(null)}
      onFocus={() => lightUp(facts.lights)}
      onBlur={() => lightUp(null)}
    >
      {columns.map(({ id, cell, wide, names }, index) => {
        const content = cell?.(row);
        const className = wide ? styles.wide : undefined;
        return index === 0 ? (
          <th key={id} scope="row" className={className} data-names={names && true}>
            {content}
          </th>
        ) : (
          <td key={id} className={className} data-names={names && true}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
