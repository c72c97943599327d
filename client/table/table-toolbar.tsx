import { useTranslation } from 'react-i18next';
import { useNetwork } from '../graph/network-context.ts';
import type { Column } from '../parts/column.ts';
import { CsvButton } from '../parts/csv-button.tsx';
import { QueryBox } from '../parts/query-box.tsx';
import styles from './table.module.css';

interface TableToolbarProps<Row> {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  /** As they are shown. */
  readonly rows: readonly Row[];
  /** How many there are without the filter. */
  readonly total: number;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Called to choose the first row. */
  readonly onTake: () => void;
}

/** The filter of a table, what it leaves, and the file of that. */
export function TableToolbar<Row>(props: TableToolbarProps<Row>) {
  const { title, columns, rows, total, text, onText, onTake } = props;
  const { t, i18n } = useTranslation();
  const { dataSet } = useNetwork();
  const number = new Intl.NumberFormat(i18n.language);
  const shown = number.format(rows.length);
  return (
    <div className={styles.toolbar} data-paper="no">
      <div className={styles.filter}>
        <QueryBox
          label={t('table.filter')}
          placeholder={t('table.filter')}
          text={text}
          onText={onText}
          onTake={onTake}
        />
      </div>
      <span role="status" className={styles.count}>
        {t('table.rows', { shown, total: number.format(total) })}
      </span>
      <CsvButton title={title} version={dataSet.version} columns={columns} rows={rows} />
    </div>
  );
}
