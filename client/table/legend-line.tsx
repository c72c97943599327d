import { useTranslation } from 'react-i18next';
import action from '../parts/action.module.css';
import notes from '../parts/pages-state.module.css';
import { useView } from '../view/view-context.ts';

interface LegendLineProps {
  readonly shown: number;
  readonly total: number;
}

/** Says that the legend leaves rows out, and offers to take that back; nothing where it does not. */
export function LegendLine({ shown, total }: LegendLineProps) {
  const { t, i18n } = useTranslation();
  const arrange = useView((state) => state.arrange);
  if (shown === total) return null;
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <p className={notes.notes} role="status">
      <span>
        {t('table.filtered', { shown: number.format(shown), total: number.format(total) })}
      </span>{' '}
      <button
        type="button"
        className={action.action}
        onClick={() => arrange(() => ({ without: [] }))}
      >
        {t('table.showAll')}
      </button>
    </p>
  );
}
