import { useTranslation } from 'react-i18next';
import type { Quote } from '../api/statement-fragment.ts';
import { langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './evidence.module.css';
import { groupQuotes, type QuoteGroup } from './group-quotes.ts';
import { markWords, type Segment } from './mark-words.ts';

/** The words a statement rests on, each within its whole sentence. */
export function Evidence({ quotes }: { readonly quotes: readonly Quote[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.evidence}>
      <p className={styles.title}>{t('statement.quote.title')}</p>
      {groupQuotes(quotes).map((group) => (
        <QuotedSentences key={group.key} group={group} />
      ))}
    </div>
  );
}

function QuotedSentences({ group: { sentences, quotes } }: { readonly group: QuoteGroup }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const marked = markWords(sentences, quotes);
  return (
    <figure className={styles.figure}>
      <blockquote lang={langTag.zh} className={styles.quote}>
        {marked.map((segments, index) => (
          <p key={sentences[index]?.slug}>
            {segments.map((segment, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: segments of one sentence never move
              <MarkedWords key={place} segment={segment} />
            ))}
          </p>
        ))}
      </blockquote>
      <figcaption>
        {quotes.some(({ context }) => context) && <p>{t('statement.quote.context')}</p>}
        <details open={language === 'en'}>
          <summary>{t('statement.quote.translation')}</summary>
          {sentences.map(({ slug, translation }) =>
            translation === null ? (
              <p key={slug}>{t('statement.quote.untranslated')}</p>
            ) : (
              <p key={slug} lang={langTag.en}>
                {translation}
              </p>
            ),
          )}
        </details>
      </figcaption>
    </figure>
  );
}

function MarkedWords({ segment: { text, weight } }: { readonly segment: Segment }) {
  if (weight === 'plain') return text;
  return <mark className={weight === 'context' ? styles.context : styles.words}>{text}</mark>;
}
