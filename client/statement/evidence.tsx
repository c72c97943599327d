import { useTranslation } from 'react-i18next';
import type { QuotedSentence } from '../api/statement-fragment.ts';
import { langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './evidence.module.css';
import { markedPieces } from './marked-pieces.ts';

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

function Quoted({ sentence: { text, translation }, marks }: QuotedSentence) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <figure className={styles.figure}>
      <blockquote lang={langTag.zh} className={styles.quote}>
        <p>
          {markedPieces(text, marks).map(({ text: words, mark }, index) =>
            mark ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never move
              <mark key={index} className={mark.context ? styles.context : styles.words}>
                {words}
              </mark>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence never move
              <span key={index}>{words}</span>
            ),
          )}
        </p>
      </blockquote>
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
