import { useTranslation } from 'react-i18next';
import type { DataSet } from '../graph/network.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { Search } from '../search/search.tsx';
import styles from './header.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** Characters of the hash that are shown; the whole is in its title. */
const shortHash = 12;

interface HeaderProps {
  /** Absent until it is known. */
  readonly dataSet: DataSet | undefined;
  /** Set where there is a network to search, given by its context. */
  readonly withSearch?: boolean;
}

/** What the page shows, and in which language and colours. */
export function Header({ dataSet, withSearch = false }: HeaderProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <h1 className={styles.title}>
          {dataSet ? <Words>{dataSet.title[language]}</Words> : t('shared.site')}
        </h1>
        {dataSet && <Facts {...dataSet} />}
      </div>
      {withSearch && <Search />}
      <div className={styles.switches} data-paper="no">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function Facts({ version, hash, entityCount, statementCount, quoteCount }: DataSet) {
  const { t } = useTranslation();
  return (
    <ul className={styles.facts}>
      <li className={styles.count}>{t('page.header.entities', { count: entityCount })}</li>
      <li className={styles.count}>{t('page.header.statements', { count: statementCount })}</li>
      <li title={t('page.header.verifiedHint')}>
        {t('page.header.verified', { quotes: quoteCount })}
      </li>
      <li title={t('page.header.hash', { hash })}>
        <span>{t('page.header.version', { version })}</span> <code>{hash.slice(0, shortHash)}</code>
      </li>
    </ul>
  );
}
