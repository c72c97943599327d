import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { Failure } from '../parts/failure.tsx';

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
      <Failure title={t('details.failedTitle')} error={error} retrying={fetching} onRetry={onRetry}>
        <p>{t('details.failed')}</p>
      </Failure>
    );
  }
  if (fetching) return <p role="status">{t('parts.loading')}</p>;
  return <p>{t('details.notFound')}</p>;
}
