import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import action from '../parts/action.module.css';
import { useView } from '../view/view-context.ts';
import styles from './table.module.css';

interface ListedLineProps {
  readonly shown: number;
  readonly total: number;
  /** Whether the legend leaves rows out. */
  readonly byLegend: boolean;
  /** Whether only what the drawing shows is listed; null while it shows everything. */
  readonly onlyDrawn: boolean | null;
  readonly onOnlyDrawn: (only: boolean) => void;
}

/** Says which rows are left out, and offers to take that back; nothing where none can be. */
export function ListedLine(props: ListedLineProps) {
  const { shown, total, byLegend, onlyDrawn, onOnlyDrawn } = props;
  const { t, i18n } = useTranslation();
  const arrange = useView((state) => state.arrange);
  if (!byLegend && onlyDrawn === null) return null;
  const number = new Intl.NumberFormat(i18n.language);
  const counts = { shown: number.format(shown), total: number.format(total) };
  return (
    <div className={styles.listed}>
      {byLegend && (
        <>
          <span role="status">{t('table.filtered', counts)}</span>
          <button
            type="button"
            className={action.action}
            onClick={() => arrange(() => ({ without: [] }))}
          >
            {t('table.showAll')}
          </button>
        </>
      )}
      {onlyDrawn !== null && (
        <Checkbox
          size="xs"
          checked={onlyDrawn}
          onChange={({ currentTarget }) => onOnlyDrawn(currentTarget.checked)}
          label={t('table.onlyDrawn')}
        />
      )}
    </div>
  );
}
