import { useTranslation } from 'react-i18next';
import type { Article, ArticleSentence } from '../api/article-document.ts';
import { langTag } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Badge } from '../parts/badge.tsx';
import type { Selection } from '../view/selection.ts';
import type { LitWords } from './lit-words.ts';
import type { Passage as PassageOf } from './passages-of.ts';
import styles from './reader.module.css';
import { Sentence } from './sentence.tsx';

const elements = { TITLE: 'h3', HEADING: 'h4', BYLINE: 'p', CAPTION: 'p', BODY: 'p' } as const;

interface PassageProps {
  readonly passage: PassageOf;
  readonly article: Article;
  readonly points: readonly string[];
  readonly lit: LitWords;
  /** Slug of the sentence that the Tab key stops at. */
  readonly current: string | null;
  readonly withTranslation: boolean;
  readonly onChoose: (selection: Selection) => void;
}

/** A paragraph, heading or caption, where asked for with our translation. */
export function Passage({ passage, current, withTranslation, ...shared }: PassageProps) {
  const { role, sentences } = passage;
  const Element = elements[role];
  return (
    <div className={styles.passage} data-role={role}>
      <Element className={styles.text} lang={langTag.zh}>
        {sentences.map(({ sentence, number, before }) => (
          <span key={sentence.slug}>
            <span>{before}</span>
            <Sentence
              sentence={sentence}
              number={number}
              isCurrent={sentence.slug === current}
              {...shared}
            />
          </span>
        ))}
      </Element>
      {withTranslation && (
        <Translation
          sentences={sentences.map(({ sentence }) => sentence)}
          lit={shared.lit.sentence}
        />
      )}
    </div>
  );
}

interface TranslationProps {
  readonly sentences: readonly ArticleSentence[];
  readonly lit: string | null;
}

function Translation({ sentences, lit }: TranslationProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.translation} lang={langTag.en}>
      <Badge lang={langTag[language]}>{t('article.ours')}</Badge>{' '}
      {sentences.map(({ slug, translation }) => (
        <span
          key={slug}
          className={styles.translated}
          data-sentence={slug}
          data-lit={slug === lit ? 'translation' : undefined}
        >
          <span lang={translation === null ? langTag[language] : undefined}>
            {translation ?? t('shared.untranslated')}
          </span>{' '}
        </span>
      ))}
    </div>
  );
}
