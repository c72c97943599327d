import { useTranslation } from 'react-i18next';
import action from '../parts/action.module.css';
import { useSmallScreen } from '../parts/use-small-screen.ts';
import { EntityList } from './entity-list.tsx';
import { entityListId } from './entity-list-id.ts';
import styles from './legend.module.css';
import { Legend } from './legend.tsx';

/** Legend and list, each with what it scrolls; one under the other in the sheet of a small screen. */
export function LegendPanel() {
  const { t } = useTranslation();
  const isSmall = useSmallScreen();
  return (
    <div className={styles.panel}>
      {isSmall && (
        <button type="button" className={`${action.action} ${styles.toList}`} onClick={goToList}>
          {t('legend.toList')}
        </button>
      )}
      <Legend />
      <EntityList />
    </div>
  );
}

function goToList(): void {
  const list = document.getElementById(entityListId);
  list?.focus({ preventScroll: true });
  list?.scrollIntoView({ block: 'start' });
}
