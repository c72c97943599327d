import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableEnd } from '../api/table-fragments.ts';
import { useNetwork } from '../graph/network-context.ts';
import type { Column } from '../parts/column.ts';
import { CsvButton } from '../parts/csv-button.tsx';
import { ScrollFrame } from '../parts/scroll-frame.tsx';
import { sourcesText } from '../statement/cell-text.ts';
import { OnlySource } from '../statement/only-source.tsx';
import { PairingGaps } from '../statement/pairing-gaps.tsx';
import { type TableContext, useTableContext } from '../statement/table-context.ts';
import { headText, tieOf } from './head-text.ts';
import styles from './matrix.module.css';
import { MatrixFacts } from './matrix-facts.tsx';
import { MatrixGrid, type OpenCell } from './matrix-grid.tsx';
import type { Matrix } from './matrix-of.ts';
import { tieText } from './tie-text.ts';

interface MatrixTableProps {
  readonly title: string;
  readonly matrix: Matrix;
  readonly notes: ReactNode;
}

/** The matrix with its signs, its file, and what the chosen cell holds. */
export function MatrixTable({ title, matrix, notes }: MatrixTableProps) {
  const { t } = useTranslation();
  const context = useTableContext();
  const { dataSet } = useNetwork();
  const [open, setOpen] = useState<OpenCell | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  // What opens beside or below it takes room from the grid.
  useEffect(() => {
    if (!open) return;
    const cell = scroller.current?.querySelector('[aria-expanded="true"]');
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [open]);
  const tie =
    open &&
    matrix
      .tiesAt(open.row.slug, open.column.slug)
      .find(({ pairing }) => pairing.statement.slug === open.statement);
  return (
    <div className={styles.matrix}>
      <div className={styles.toolbar}>
        <ul className={styles.signs} aria-label={t('matrix.legend')}>
          <li>
            <span className={styles.certain}>{t('matrix.certain')}</span>{' '}
            <span>{t('matrix.certainMeans')}</span>
          </li>
          <li>
            <span className={styles.possible}>{t('matrix.possible')}</span>{' '}
            <span>{t('matrix.possibleMeans')}</span>
          </li>
        </ul>
        <CsvButton
          title={title}
          version={dataSet.version}
          columns={matrixColumns(matrix, context)}
          rows={matrix.rows}
        />
      </div>
      {notes}
      <div className={styles.body}>
        <ScrollFrame scroller={scroller} className={styles.scroller}>
          <MatrixGrid title={title} matrix={matrix} open={open} onOpen={setOpen} />
          <div className={styles.foot}>
            <p data-paper="no">{t('matrix.hint')}</p>
            <PairingGaps />
            <OnlySource />
          </div>
        </ScrollFrame>
        <div className={styles.beside} aria-live="polite">
          {open && tie && (
            <MatrixFacts
              tie={tie}
              row={open.row}
              column={open.column}
              onClose={() => setOpen(null)}
            />
          )}
        </div>
      </div>
    </div>
  );
}

/** The matrix as the columns of its file. */
function matrixColumns(matrix: Matrix, context: TableContext): readonly Column<TableEnd>[] {
  const { t, language, network } = context;
  const { columns, tiesAt } = matrix;
  return [
    {
      id: 'enterprise',
      label: t('shared.enterprise'),
      value: (row) => headText(row, tieOf(matrix, [row], columns), context),
      sortable: false,
    },
    ...columns.map((column) => ({
      id: column.slug,
      label: headText(column, tieOf(matrix, matrix.rows, [column]), context),
      value: (row: TableEnd) =>
        tiesAt(row.slug, column.slug)
          .map((tie) => {
            const text = tieText(tie, context);
            if (network.onlySource) return text;
            return `${text} [${sourcesText(tie.pairing.statement.articles, language)}]`;
          })
          .join('; '),
      sortable: false,
    })),
    {
      id: 'slug',
      label: t('statement.slug'),
      value: (row) => row.slug,
      sortable: false,
    },
  ];
}
