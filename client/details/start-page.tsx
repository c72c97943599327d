import { VisuallyHidden } from '@mantine/core';
import { Briefcase, Handshake, type LucideIcon, Newspaper, Route, Terminal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sitePaths } from '../browser/site-paths.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import type { PanelId } from '../view/panel-ids.ts';
import { useView } from '../view/view-context.ts';
import styles from './start-page.module.css';

type Way = Extract<PanelId, 'work' | 'pairings' | 'paths' | 'article'>;

interface WayRow {
  readonly panel: Way;
  readonly icon: LucideIcon;
}

/** What most readers come for. */
const questions: readonly WayRow[] = [
  { panel: 'work', icon: Briefcase },
  { panel: 'pairings', icon: Handshake },
];
const others: readonly WayRow[] = [
  { panel: 'article', icon: Newspaper },
  { panel: 'paths', icon: Route },
];

/** The two questions that the page is for, and the other ways into it, while nothing is chosen. */
export function StartPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { description } = useNetwork().dataSet;
  return (
    <div className={styles.start}>
      <h2 className={styles.title}>{t('details.start.title')}</h2>
      <p className={styles.about}>
        {description ? <Words>{description[language]}</Words> : t('details.start.about')}
      </p>
      <ul className={styles.ways}>
        {questions.map((way) => (
          <WayItem key={way.panel} way={way} className={styles.question} />
        ))}
      </ul>
      <ul className={styles.others}>
        {others.map((way) => (
          <WayItem key={way.panel} way={way} className={styles.other} />
        ))}
        <li>
          <a className={styles.other} href={sitePaths.api} target="_blank" rel="noreferrer">
            <Terminal size={18} aria-hidden="true" />
            <span>
              <span>{t('details.start.ask')}</span>
              <small className={styles.hint}>{t('details.start.askHint')}</small>
              <VisuallyHidden>{t('parts.newTab')}</VisuallyHidden>
            </span>
          </a>
        </li>
      </ul>
      <p className={styles.about}>{t('details.hint')}</p>
    </div>
  );
}

interface WayItemProps {
  readonly way: WayRow;
  readonly className: string | undefined;
}

function WayItem({ way: { panel, icon: Icon }, className }: WayItemProps) {
  const { t } = useTranslation();
  const openPanel = useView((state) => state.openPanel);
  return (
    <li>
      <button type="button" className={className} onClick={() => openPanel(panel)}>
        <Icon size={18} aria-hidden="true" />
        <span>{t(`details.start.${panel}`)}</span>
      </button>
    </li>
  );
}
