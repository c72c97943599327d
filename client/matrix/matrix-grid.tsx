import { useTranslation } from 'react-i18next';
import type { TableEnd } from '../api/table-fragments.ts';
import { Words } from '../i18n/words.tsx';
import { endText } from '../statement/cell-text.ts';
import { useTableContext } from '../statement/table-context.ts';
import { tieOf } from './head-text.ts';
import styles from './matrix.module.css';
import { MatrixBadge } from './matrix-badge.tsx';
import { MatrixHead } from './matrix-head.tsx';
import type { Matrix } from './matrix-of.ts';
import { moveInGrid } from './move-in-grid.ts';

/** One tie in one cell. */
export interface OpenCell {
  readonly row: TableEnd;
  readonly column: TableEnd;
  readonly statement: string;
}

interface MatrixGridProps {
  readonly title: string;
  readonly matrix: Matrix;
  readonly open: OpenCell | null;
  readonly onOpen: (cell: OpenCell) => void;
}

/** Enterprises down, villages across, their ties where they meet; arrow keys go from tie to tie. */
export function MatrixGrid({ title, matrix, open, onOpen }: MatrixGridProps) {
  const { t } = useTranslation();
  const context = useTableContext();
  const { rows, columns, tiesAt } = matrix;
  const isEmpty = (column: TableEnd) =>
    rows.every((row) => tiesAt(row.slug, column.slug).length === 0);
  return (
    <table className={styles.grid} onKeyDown={moveInGrid}>
      <caption className={styles.caption}>{title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <Words>{t('matrix.corner')}</Words>
          </th>
          {columns.map((column) => (
            <th key={column.slug} scope="col" data-empty={isEmpty(column) || undefined}>
              <MatrixHead end={column} tie={tieOf(matrix, rows, [column])} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.slug}>
            <th scope="row">
              <MatrixHead end={row} tie={tieOf(matrix, [row], columns)} />
            </th>
            {columns.map((column) => (
              <td key={column.slug} data-empty={isEmpty(column) || undefined}>
                {tiesAt(row.slug, column.slug).map((tie) => (
                  <MatrixBadge
                    key={tie.pairing.statement.slug}
                    tie={tie}
                    ends={[row.slug, column.slug]}
                    between={`${endText(row, context)} – ${endText(column, context)}`}
                    isOpen={
                      open?.row.slug === row.slug &&
                      open.column.slug === column.slug &&
                      open.statement === tie.pairing.statement.slug
                    }
                    onOpen={() => onOpen({ row, column, statement: tie.pairing.statement.slug })}
                  />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
