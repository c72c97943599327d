import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { FailureReason } from '../parts/failure-reason.tsx';
import styles from './page.module.css';

interface PlaceholderProps {
  readonly isEmpty: boolean;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  readonly onRetry: () => void;
}

/** What stands in the network's place: an empty data set, a failure, or the wait. */
export function Placeholder({ isEmpty, error, fetching, onRetry }: PlaceholderProps) {
  const { t } = useTranslation();
  if (isEmpty) {
    return (
      <main className={styles.placeholder}>
        <h2>{t('shared.emptyTitle')}</h2>
        <ol className={styles.steps}>
          <li>{t('shared.emptyArticle')}</li>
          <li>{t('shared.emptyStatements')}</li>
          <li>{t('shared.emptyCheck')}</li>
        </ol>
      </main>
    );
  }
  if (error) {
    return (
      <main className={styles.placeholder}>
        <div role="alert">
          <h2>{t('page.state.failedTitle')}</h2>
          <FailureReason error={error} retrying={fetching} onRetry={onRetry} />
        </div>
      </main>
    );
  }
  return (
    <main className={styles.placeholder}>
      <Loader aria-hidden="true" />
      <p role="status">{t('page.state.loading')}</p>
    </main>
  );
}
