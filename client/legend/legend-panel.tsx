import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityList } from './entity-list.tsx';
import styles from './legend.module.css';
import { Legend } from './legend.tsx';

/** Legend and list: always open beside the network, folded above it on a narrow screen. */
export function LegendPanel() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.panel} data-open={open} id="entity-list" tabIndex={-1}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls="legend-content"
        onClick={() => setOpen(!open)}
      >
        {t('legend.show')}
      </button>
      <div id="legend-content" className={styles.content}>
        <Legend />
        <EntityList onChoose={() => setOpen(false)} />
      </div>
    </div>
  );
}
