import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { articlesList, type ListedArticle } from '../api/article-document.ts';
import { useNetwork } from '../graph/network-context.ts';
import { newestFirst } from '../graph/newest-first.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Words } from '../i18n/words.tsx';
import { usePages } from '../parts/use-pages.ts';
import { isByAll, toldByAll } from '../view/told.ts';
import { toggleTold } from '../view/transitions.ts';
import { useView } from '../view/view-context.ts';
import { Facet } from './facet.tsx';
import styles from './legend.module.css';
import { PeriodFields } from './period-fields.tsx';

/** Who tells what is shown, and of which time: what is not chosen leaves nothing out. */
export function ToldFacets() {
  const { t } = useTranslation();
  const { onlySource } = useNetwork();
  const told = useView(({ arrangement }) => arrangement.told);
  const arrange = useView((state) => state.arrange);
  return (
    <>
      {onlySource === null && <SourceFacets />}
      <ToldFacet
        id="times"
        title={t('legend.told.times')}
        chosen={Number(told.reported !== null) + Number(told.valid !== null)}
      >
        {onlySource === null && <PeriodFields which="reported" />}
        <PeriodFields which="valid" />
        <p className={styles.hint}>{t('legend.told.timesHint')}</p>
      </ToldFacet>
      {!isByAll(told) && (
        <button
          type="button"
          className={styles.clear}
          onClick={() => arrange(() => ({ told: toldByAll }))}
        >
          {t('legend.told.clear')}
        </button>
      )}
    </>
  );
}

/** Rows of a list that are shown before the reader asks for all. */
const fewRows = 12;

/** Articles, the newest first, and who published them. */
function SourceFacets() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { rows } = usePages(articlesList, Number.POSITIVE_INFINITY);
  const articles = useMemo(
    () =>
      newestFirst(rows).map(({ slug, title, titleEn, published, statementCount }) => ({
        key: slug,
        label: language === 'zh' ? title : titleEn,
        detail: published?.date ?? t('legend.told.undated'),
        count: statementCount,
      })),
    [rows, t, language],
  );
  const publishers = useMemo(
    () =>
      publishersOf(rows).map(({ publisher, count }) => ({
        key: publisher.zh,
        label: publisher[language],
        detail: '',
        count,
      })),
    [rows, language],
  );
  return (
    <>
      <ListFacet list="articles" title={t('legend.told.articles')} rows={articles} />
      <ListFacet list="publishers" title={t('legend.told.publishers')} rows={publishers} />
    </>
  );
}

interface ListRow {
  readonly key: string;
  readonly label: string;
  /** Behind the label; empty where there is nothing to add. */
  readonly detail: string;
  /** Statements that rest on it. */
  readonly count: number;
}

interface ListFacetProps {
  readonly list: 'articles' | 'publishers';
  readonly title: string;
  readonly rows: readonly ListRow[];
}

function ListFacet({ list, title, rows }: ListFacetProps) {
  const { t } = useTranslation();
  const chosen = useView(({ arrangement }) => arrangement.told[list]);
  const arrange = useView((state) => state.arrange);
  const [isWhole, setWhole] = useState(false);
  if (rows.length === 0) return null;
  const listed = isWhole
    ? rows
    : rows.filter(({ key }, index) => index < fewRows || chosen.includes(key));
  return (
    <ToldFacet id={list} title={title} chosen={chosen.length}>
      <p className={styles.hint}>{t('legend.told.noneIsAll')}</p>
      <ul className={styles.rows} aria-labelledby={`legend-${list}`}>
        {listed.map(({ key, label, detail, count }) => (
          <li key={key}>
            <label className={styles.pick}>
              <input
                type="checkbox"
                checked={chosen.includes(key)}
                onChange={() => arrange(toggleTold(list, key))}
              />
              <span>
                <Words>{label}</Words>
                {detail !== '' && <span className={styles.away}> {detail}</span>}
              </span>
              <span className={styles.count} title={t('legend.told.count', { count })}>
                {count}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {listed.length < rows.length && (
        <button type="button" className={styles.clear} onClick={() => setWhole(true)}>
          {t('legend.told.all', { count: rows.length })}
        </button>
      )}
    </ToldFacet>
  );
}

interface ToldFacetProps {
  readonly id: string;
  readonly title: string;
  /** How many of its filters are set. */
  readonly chosen: number;
  readonly children: ReactNode;
}

/** Folded until one of its filters is set, or the reader opens it. */
function ToldFacet({ id, title, chosen, children }: ToldFacetProps) {
  const { t } = useTranslation();
  return (
    <Facet
      id={id}
      title={title}
      initiallyOpen={chosen > 0}
      chosen={() => (chosen > 0 ? t('legend.told.chosen', { count: chosen }) : null)}
    >
      {children}
    </Facet>
  );
}

/** Each publisher once, with how many statements rest on its articles, the most first. */
function publishersOf(articles: readonly ListedArticle[]) {
  const found = new Map<string, { publisher: { zh: string; en: string }; count: number }>();
  for (const { publisher, statementCount } of articles) {
    if (!publisher) continue;
    const count = (found.get(publisher.zh)?.count ?? 0) + statementCount;
    found.set(publisher.zh, { publisher, count });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
