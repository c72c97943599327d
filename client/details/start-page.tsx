import { VisuallyHidden } from '@mantine/core';
import { Briefcase, Handshake, type LucideIcon, Newspaper, Route, Terminal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sitePaths } from '../browser/site-paths.ts';
import type { PanelId } from '../view/panel-ids.ts';
import { useView } from '../view/view-context.ts';
import styles from './start-page.module.css';

type Way = Extract<PanelId, 'work' | 'pairings' | 'paths' | 'article'>;

const ways: readonly { readonly panel: Way; readonly icon: LucideIcon }[] = [
  { panel: 'work', icon: Briefcase },
  { panel: 'pairings', icon: Handshake },
  { panel: 'paths', icon: Route },
  { panel: 'article', icon: Newspaper },
];

/** What the page is for, and the ways into it, while nothing is chosen. */
export function StartPage() {
  const { t } = useTranslation();
  const openPanel = useView((state) => state.openPanel);
  return (
    <>
      <h2 className={styles.title}>{t('details.start.title')}</h2>
      <p className={styles.about}>{t('details.start.about')}</p>
      <ul className={styles.ways}>
        {ways.map(({ panel, icon: Icon }) => (
          <li key={panel}>
            <button type="button" className={styles.way} onClick={() => openPanel(panel)}>
              <Icon size={20} aria-hidden="true" />
              <span>{t(`details.start.${panel}`)}</span>
            </button>
          </li>
        ))}
        <li>
          <a className={styles.way} href={sitePaths.api} target="_blank" rel="noreferrer">
            <Terminal size={20} aria-hidden="true" />
            <span>
              <span>{t('details.start.ask')}</span>
              <small className={styles.hint}>{t('details.start.askHint')}</small>
              <VisuallyHidden>{t('parts.newTab')}</VisuallyHidden>
            </span>
          </a>
        </li>
      </ul>
      <p className={styles.about}>{t('details.hint')}</p>
    </>
  );
}
