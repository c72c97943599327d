import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinting } from '../browser/use-printing.ts';
import { useLanguage } from '../i18n/use-language.ts';
import action from '../parts/action.module.css';
import type { Column } from '../parts/column.ts';
import { ScrollFrame } from '../parts/scroll-frame.tsx';
import { useSelection } from '../view/use-selection.ts';
import { filterRows } from './filter-rows.ts';
import { chosenPart, type RowFacts } from './row-facts.ts';
import { type Sorting, sortRows } from './sort-rows.ts';
import styles from './table.module.css';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { TableToolbar } from './table-toolbar.tsx';
import { useShowChosenRow } from './use-show-chosen-row.ts';

/** Rows that are rendered at once, and how many more the reader asks for at a time. */
const portion = 200;

interface DataTableProps<Row> {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly factsOf: (row: Row) => RowFacts;
  /** Of what the rows are, such as what was left out. */
  readonly notes?: ReactNode;
  /** Below the table. */
  readonly foot?: ReactNode;
}

/** A table to be sorted, filtered and saved, in step with what is chosen elsewhere. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { title, columns, rows, factsOf, notes, foot } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { selected, select } = useSelection();
  const [text, setText] = useState('');
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [portions, setPortions] = useState(1);
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = useMemo(
    () => sortRows(filterRows(rows, columns, text), columns, sorting, language),
    [rows, columns, text, sorting, language],
  );
  const visible = columns.filter(({ cell }) => cell);
  // What is chosen is rendered, however far down it stands.
  const own = shown.findIndex((row) => chosenPart(factsOf(row), selected) === 'self');
  const isPrinting = usePrinting();
  const rendered = isPrinting
    ? shown.length
    : Math.max(portions, Math.ceil((own + 1) / portion)) * portion;
  useShowChosenRow(scroller, selected, own >= 0);
  return (
    <div className={styles.panel}>
      <button
        type="button"
        className={styles.toRows}
        onClick={() => body.current?.querySelector<HTMLElement>('a, button')?.focus()}
      >
        {t('table.toRows')}
      </button>
      <TableToolbar
        title={title}
        columns={columns}
        rows={shown}
        total={rows.length}
        text={text}
        onText={setText}
        onTake={() => {
          const [first] = shown;
          if (first) select(factsOf(first).selection);
        }}
      />
      {notes}
      <ScrollFrame scroller={scroller} className={styles.scroller}>
        <table className={styles.table}>
          <caption className={styles.caption}>{title}</caption>
          <TableHead columns={visible} sorting={sorting} onSort={setSorting} />
          <tbody ref={body}>
            {shown.slice(0, rendered).map((row) => {
              const facts = factsOf(row);
              return (
                <TableRow
                  key={facts.key}
                  row={row}
                  facts={facts}
                  columns={visible}
                  match={chosenPart(facts, selected)}
                />
              );
            })}
          </tbody>
        </table>
        <div className={styles.foot}>
          {shown.length === 0 && <p>{t(text === '' ? 'table.empty' : 'table.none')}</p>}
          {shown.length > rendered && (
            <button
              type="button"
              className={action.action}
              onClick={() => setPortions(rendered / portion + 1)}
            >
              {t('table.more', { count: Math.min(portion, shown.length - rendered) })}
            </button>
          )}
          {foot}
        </div>
      </ScrollFrame>
    </div>
  );
}
