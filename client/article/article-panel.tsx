import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { articlesList } from '../api/article-document.ts';
import { StatementDocument } from '../api/statement-document.ts';
import { newestFirst } from '../graph/newest-first.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Failure } from '../parts/failure.tsx';
import { usePages } from '../parts/use-pages.ts';
import { useSelection } from '../view/use-selection.ts';
import { useView } from '../view/view-context.ts';
import styles from './article.module.css';
import { articleToRead } from './article-to-read.ts';
import { ArticleView } from './article-view.tsx';

/** The article that what is chosen rests on, to be read; with several a list to choose from. */
export function ArticlePanel() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { selected } = useSelection();
  const { rows, error, fetching, hasMore, retry } = usePages(
    articlesList,
    Number.POSITIVE_INFINITY,
  );
  // The details ask for the same statement, so that this is no request of its own.
  const [{ data: chosen }] = useQuery({
    query: StatementDocument,
    variables: { slug: selected?.slug ?? '' },
    pause: selected?.type !== 'statement',
  });
  const taken = useView((state) => state.article);
  const during = useView((state) => state.readDuring);
  const read = useView((state) => state.read);
  const listed = useMemo(() => newestFirst(rows), [rows]);
  const article = hasMore
    ? null
    : articleToRead({
        articles: listed.map(({ slug }) => slug),
        selection: selected,
        quotes: chosen?.statement?.evidence ?? [],
        picked: taken === null ? null : { article: taken, during },
      });
  // The address holds what is read, but for the first of all.
  const isNews = article !== null && article !== (taken ?? listed[0]?.slug);
  useEffect(() => {
    if (isNews) read(article);
  }, [isNews, read, article]);
  if (error) {
    return (
      <Failure title={t('article.failed')} error={error} retrying={fetching} onRetry={retry} />
    );
  }
  // What is chosen may rest on any of them.
  if (hasMore) {
    return (
      <p role="status" className={styles.state}>
        {t('article.loading')}
      </p>
    );
  }
  if (article === null) return <p className={styles.state}>{t('article.none')}</p>;
  return (
    <ArticleView key={article} slug={article}>
      {rows.length > 1 && (
        <select
          className={styles.chooser}
          aria-label={t('article.choose')}
          value={article}
          onChange={({ target }) => read(target.value)}
        >
          {listed.map(({ slug, title, titleEn }) => (
            <option key={slug} value={slug}>
              {language === 'zh' ? title : titleEn}
            </option>
          ))}
        </select>
      )}
    </ArticleView>
  );
}
