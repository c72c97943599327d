import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownPart } from '../graph/shown-part.ts';
import { EntityList } from './entity-list.tsx';
import styles from './legend.module.css';
import { Legend } from './legend.tsx';

/** Legend and list: always open beside the network, folded above it on a narrow screen. */
export function LegendPanel({ shown }: { readonly shown: ShownPart }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.panel} data-open={open}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls="legend-content"
        onClick={() => setOpen(!open)}
      >
        {t('legend.open')}
      </button>
      <div id="legend-content" className={styles.content}>
        <Legend shown={shown} />
        <EntityList shown={shown} onChoose={() => setOpen(false)} />
      </div>
    </div>
  );
}
