import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { FailureReason } from '../parts/failure-reason.tsx';
import styles from './details.module.css';

interface DetailsQueryProps<T> {
  /** Undefined while there is no answer, null where the data set does not hold it. */
  readonly data: T | null | undefined;
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  readonly onRetry: () => void;
  readonly children: (data: T) => ReactNode;
}

/** The answer of a query for details, or what there is instead of one. */
export function DetailsQuery<T>(props: DetailsQueryProps<T>) {
  const { data, fetching, error, onRetry, children } = props;
  const { t } = useTranslation();
  if (data) return children(data);
  if (error) {
    return (
      <div role="alert" className={styles.failed}>
        <p className={styles.failedTitle}>{t('details.failedTitle')}</p>
        <FailureReason error={error} retrying={fetching} onRetry={onRetry} />
        <p>{t('details.failed')}</p>
      </div>
    );
  }
  if (fetching) return <p role="status">{t('parts.loading')}</p>;
  return <p>{t('details.notFound')}</p>;
}
