import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from './failure.tsx';
import styles from './pages-state.module.css';
import { PartContext } from './part-context.ts';
import type { Pages } from './use-pages.ts';

interface PagesStateProps {
  readonly pages: Pages<unknown>;
  /** Shown as soon as there are rows, or none at all. */
  readonly children: (notes: ReactNode) => ReactNode;
}

/** A table's rows, or what there is instead of them; what is still amiss stands above. */
export function PagesState({ pages, children }: PagesStateProps) {
  const { t, i18n } = useTranslation();
  const { rows, totalCount, fetching, error, hasMore, retry } = pages;
  const number = new Intl.NumberFormat(i18n.language);
  const title = t(rows.length === 0 ? 'parts.pages.failedTitle' : 'parts.pages.partlyFailed');
  const failure = error && (
    <Failure title={title} error={error} retrying={fetching} onRetry={retry} />
  );
  if (rows.length === 0 && failure) return failure;
  if (rows.length === 0 && fetching) {
    return (
      <p role="status" className={styles.loading}>
        {t('parts.loading')}
      </p>
    );
  }
  const part = hasMore ? { read: rows.length, total: totalCount } : null;
  const notes = (
    <>
      {failure}
      {fetching && !failure && (
        <p role="status" className={styles.notes}>
          {t('parts.pages.reading', { count: rows.length })}
        </p>
      )}
      {hasMore && !fetching && !failure && (
        <p className={styles.notes}>
          {t('parts.pages.cut', { count: number.format(rows.length) })}
        </p>
      )}
    </>
  );
  return <PartContext value={part}>{children(notes)}</PartContext>;
}
