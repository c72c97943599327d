import { useTranslation } from 'react-i18next';
import { langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useFold } from '../parts/use-fold.ts';
import styles from './evidence.module.css';

/** Our translation of a sentence, unfolded where the page is in English. */
export function SentenceTranslation({ translation }: { readonly translation: string | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const fold = useFold(language === 'en');
  return (
    <details className={styles.translation} {...fold}>
      <summary>{t('shared.translation')}</summary>
      {translation === null ? (
        <p>{t('shared.untranslated')}</p>
      ) : (
        <p lang={langTag.en}>{translation}</p>
      )}
    </details>
  );
}
