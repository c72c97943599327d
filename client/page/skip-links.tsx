import { useTranslation } from 'react-i18next';
import styles from './page.module.css';

/** For the keyboard: past the header to what can be read. */
export function SkipLinks() {
  const { t } = useTranslation();
  return (
    <nav className={styles.skip} aria-label={t('app.skip')}>
      <a href="#entity-list">{t('app.skipToList')}</a>
      <a href="#network-walk">{t('app.skipToNetwork')}</a>
      <a href="#details">{t('app.skipToDetails')}</a>
    </nav>
  );
}
