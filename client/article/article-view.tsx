import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  type Article,
  ArticleDocument,
  type Coverage,
  evidenceOf,
  type ReadSentences,
} from '../api/article-document.ts';
import { statementsOfMissing } from '../graph/network.ts';
import { useNetwork } from '../graph/network-context.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { Failure } from '../parts/failure.tsx';
import { usePages } from '../parts/use-pages.ts';
import { useSelection } from '../view/use-selection.ts';
import styles from './article.module.css';
import { ArticleAbout } from './article-about.tsx';
import { CoverageCounts } from './coverage-counts.tsx';
import { KindsKey } from './kinds-key.tsx';
import { litWords } from './lit-words.ts';
import { pointsAsRead } from './points-as-read.ts';
import { Reader } from './reader.tsx';
import { VerifiedQuotes } from './verified-quotes.tsx';

interface ArticleViewProps {
  readonly slug: string;
  /** The way to other articles. */
  readonly children: ReactNode;
}

/** One article: what it covers, how its quotes were verified, and its text. */
export function ArticleView({ slug, children }: ArticleViewProps) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, fetchAgain] = useQuery({
    query: ArticleDocument,
    variables: { slug },
  });
  if (data?.article) {
    const { articleCount, coverage } = data.dataSet;
    return (
      <ReadArticle article={data.article} archive={articleCount > 1 ? coverage : null}>
        {children}
      </ReadArticle>
    );
  }
  if (!error) {
    return (
      <p role="status" className={styles.state}>
        {fetching ? t('article.loading') : t('article.none')}
      </p>
    );
  }
  return (
    <Failure
      title={t('article.failed')}
      error={error}
      retrying={fetching}
      onRetry={() => fetchAgain({ requestPolicy: 'network-only' })}
    />
  );
}

interface ReadArticleProps {
  readonly article: Article;
  /** How far all articles are read; null where this is the only one. */
  readonly archive: ReadSentences | null;
  readonly children: ReactNode;
}

function ReadArticle({ article, archive, children }: ReadArticleProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const network = useNetwork();
  const { selected } = useSelection();
  const scroller = useRef<HTMLDivElement>(null);
  const [quoted] = useState(() => evidenceOf(article.slug));
  const { rows, fetching, error, retry } = usePages(quoted, Number.POSITIVE_INFINITY);
  // Of a part of them nothing can be said.
  const statements = fetching || error ? undefined : rows;
  const [only, setOnly] = useState<Coverage | null>(null);
  const [asked, setAsked] = useState<boolean | null>(null);
  const withTranslation = asked ?? language === 'en';
  const points = useMemo(() => pointsAsRead(article), [article]);
  const lit = useMemo(
    () =>
      litWords(selected, article.slug, statements ?? [], (missing) =>
        statementsOfMissing(network, missing),
      ),
    [selected, article.slug, statements, network],
  );
  return (
    <div className={styles.article} ref={scroller} data-scrolls>
      <div className={styles.head} data-paper="no">
        {children}
        <ArticleAbout article={article} archive={archive} />
        <CoverageCounts sentences={article.sentences} only={only} onOnly={setOnly} />
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={withTranslation}
            onChange={({ target }) => setAsked(target.checked)}
          />
          <span>{t('article.withTranslation')}</span>
        </label>
        <KindsKey sentences={article.sentences} />
        <VerifiedQuotes
          article={article}
          statements={statements}
          error={error}
          retrying={fetching}
          onRetry={retry}
        />
      </div>
      <Reader
        article={article}
        points={points}
        lit={lit}
        only={only}
        withTranslation={withTranslation}
        scroller={scroller}
      />
      <footer className={styles.standing}>
        <h3>{t('article.standing')}</h3>
        <p>
          <Words>{article.standing[language]}</Words>
        </p>
      </footer>
    </div>
  );
}
