import { useTranslation } from 'react-i18next';
import { SignSwatch } from '../looks/sign-swatch.tsx';
import styles from './legend.module.css';

const signs = ['junction', 'arrow', 'loop', 'size', 'more', 'pinned'] as const;

/** What the drawing's marks mean that nothing is filtered by. */
export function Signs() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="signs-title">
      <h3 id="signs-title" className={styles.signs}>
        {t('legend.signs')}
      </h3>
      <ul className={styles.rows}>
        {signs.map((name) => (
          <li key={name} className={styles.row}>
            <SignSwatch name={name} />
            <span>{t(`legend.${name}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
