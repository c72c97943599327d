import { useTranslation } from 'react-i18next';
import type { QuotedSentence } from '../api/statement-fragment.ts';
import { useNetwork } from '../graph/network-context.ts';
import { nameOf } from '../i18n/name-of.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { sentenceSelection } from '../view/selection.ts';
import styles from './evidence.module.css';
import { NameLink } from './name-link.tsx';
import { QuotedWords } from './quoted-words.tsx';
import { SentenceTranslation } from './sentence-translation.tsx';

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

function Quoted({ article, sentence, marks }: QuotedSentence) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entities } = useNetwork();
  const source = entities.get(article.slug);
  return (
    <figure className={styles.figure}>
      <QuotedWords sentence={sentence} marks={marks} />
      <figcaption className={styles.caption}>
        <p>
          <span>{t('statement.source')}</span>
          <NameLink selection={sentenceSelection(article.slug, sentence.slug)}>
            {source ? nameOf(source, language) : article.slug}
          </NameLink>
        </p>
        {marks.some(({ context }) => context) && <p>{t('statement.context')}</p>}
      </figcaption>
      {/* No part of the caption, by which a figure is called. */}
      <SentenceTranslation translation={sentence.translation} />
    </figure>
  );
}
