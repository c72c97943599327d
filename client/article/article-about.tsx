import { useTranslation } from 'react-i18next';
import type { Article, ReadSentences } from '../api/article-document.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { Fact } from '../parts/fact.tsx';
import { useFold } from '../parts/use-fold.ts';
import styles from './article.module.css';
import { PublicationFacts } from './publication-facts.tsx';

interface ArticleAboutProps {
  readonly article: Article;
  /** Of all articles; null where this is the only one. */
  readonly archive: ReadSentences | null;
}

/** Who published the article and when, how much rests on it, and how far all are read. */
export function ArticleAbout({ article, archive }: ArticleAboutProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const fold = useFold(false);
  return (
    <details className={styles.about} {...fold}>
      <summary>
        <span>{`${t('shared.source')}${language === 'zh' ? '：' : ': '}`}</span>
        <Words>{article.source[language]}</Words>
      </summary>
      <dl className={styles.facts}>
        <PublicationFacts publication={article} />
        <Fact label={t('shared.restingStatements')}>{article.statementCount}</Fact>
        <Fact label={t('shared.unreadSentences')}>{article.coverage.unread}</Fact>
        {archive && <Share share={article.share} />}
      </dl>
      {archive && <p>{t('article.archive', { ...archive })}</p>}
    </details>
  );
}

/** What the article adds to those that were published before it. */
function Share({ share }: { readonly share: Article['share'] }) {
  const { t } = useTranslation();
  return (
    <>
      <Fact label={t('shared.newEntities')}>{share.newEntityCount}</Fact>
      <Fact label={t('shared.newFacts')}>{share.newFactCount}</Fact>
      <Fact label={t('shared.confirmedFacts')}>{share.confirmedFactCount}</Fact>
      <Fact label={t('shared.contradictedFacts')}>{share.contradictedFactCount}</Fact>
      <Fact label={t('shared.filledGaps')}>{share.filledGapCount}</Fact>
    </>
  );
}
