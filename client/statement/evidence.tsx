import { useTranslation } from 'react-i18next';
import type { QuotedSentence } from '../api/statement-fragment.ts';
import { langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './evidence.module.css';
import { QuotedWords } from './quoted-words.tsx';

/** The words a statement rests on, each within its whole sentence. */
export function Evidence({ sentences }: { readonly sentences: readonly QuotedSentence[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.evidence}>
      <p className={styles.title}>{t('shared.quotes')}</p>
      {sentences.map((quoted) => (
        <Quoted key={`${quoted.article.slug} ${quoted.sentence.slug}`} {...quoted} />
      ))}
    </div>
  );
}

function Quoted({ sentence, marks }: QuotedSentence) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { translation } = sentence;
  return (
    <figure className={styles.figure}>
      <QuotedWords sentence={sentence} marks={marks} />
      <figcaption>
        {marks.some(({ context }) => context) && <p>{t('statement.context')}</p>}
        <details open={language === 'en'}>
          <summary>{t('shared.translation')}</summary>
          {translation === null ? (
            <p>{t('shared.untranslated')}</p>
          ) : (
            <p lang={langTag.en}>{translation}</p>
          )}
        </details>
      </figcaption>
    </figure>
  );
}
