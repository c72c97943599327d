import { Search, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNetwork } from '../graph/network-context.ts';
import type { Column } from '../parts/column.ts';
import { CsvButton } from '../parts/csv-button.tsx';
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
}

/** The filter of a table, what it leaves, and the file of that. */
export function TableToolbar<Row>(props: TableToolbarProps<Row>) {
  const { title, columns, rows, total, text, onText } = props;
  const { t, i18n } = useTranslation();
  const { dataSet } = useNetwork();
  const number = new Intl.NumberFormat(i18n.language);
  const shown = number.format(rows.length);
  return (
    <div className={styles.toolbar}>
      <div className={styles.filter}>
        <Search size={14} aria-hidden="true" />
        <input
          type="text"
          aria-label={t('table.filter')}
          placeholder={t('table.filter')}
          value={text}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
        />
        {text !== '' && (
          <button type="button" aria-label={t('table.clear')} onClick={() => onText('')}>
            <X size={14} aria-hidden="true" />
          </button>
        )}
      </div>
      <span role="status" className={styles.count}>
        {t('table.rows', { shown, total: number.format(total) })}
      </span>
      <CsvButton title={title} version={dataSet.version} columns={columns} rows={rows} />
    </div>
  );
}
