import { useTranslation } from 'react-i18next';
import styles from './page.module.css';

/** For the keyboard: past the header to what can be read. */
export function SkipLinks() {
  const { t } = useTranslation();
  return (
    <nav className={styles.skip} aria-label={t('page.skip')}>
      <a href="#entity-list">{t('page.skipToList')}</a>
      <a href="#network-walk">{t('page.skipToNetwork')}</a>
      <a href="#details">{t('page.skipToDetails')}</a>
    </nav>
  );
}
