import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PathsDocument } from '../api/paths-document.ts';
import { Failure } from '../parts/failure.tsx';
import { OnlySource } from '../statement/only-source.tsx';
import { useTold } from '../view/use-told.ts';
import { PathList } from './path-list.tsx';
import styles from './paths.module.css';

interface FoundPathsProps {
  readonly from: string;
  readonly to: string;
  readonly throughPlaces: boolean;
}

/** Few at first, since the shortest say most; the second is as many as the API gives. */
const limits = { few: 5, most: 20 } as const;

/** The paths between two entities that the data set holds. */
export function FoundPaths({ from, to, throughPlaces }: FoundPathsProps) {
  const { t } = useTranslation();
  const [limit, setLimit] = useState<number>(limits.few);
  const told = useTold();
  // An object that stays the same while nothing is asked anew.
  const variables = useMemo(
    () => ({ from, to, limit, throughPlaces, ...told }),
    [from, to, limit, throughPlaces, told],
  );
  const [{ data, fetching, error }, fetchAgain] = useQuery({ query: PathsDocument, variables });
  if (error && !data) {
    return (
      <Failure
        title={t('paths.failed')}
        error={error}
        retrying={fetching}
        onRetry={() => fetchAgain({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) {
    return (
      <p role="status" className={styles.state}>
        {t('paths.loading')}
      </p>
    );
  }
  const { paths, truncated } = data.paths;
  const isFull = paths.length === limit;
  return (
    <>
      <p role="status" className={styles.state}>
        <span>
          {paths.length > 0 ? t('paths.found', { count: paths.length }) : t('paths.none')}
        </span>
        {paths.length === 0 && !throughPlaces && <span>{` ${t('paths.nonePlaces')}`}</span>}
        {truncated && <span className={styles.limit}>{` ${t('paths.truncated')}`}</span>}
      </p>
      {paths.length > 0 && (
        <>
          <PathList paths={paths} />
          <OnlySource />
        </>
      )}
      {isFull && limit === limits.few && (
        <Button
          variant="default"
          size="sm"
          loading={fetching}
          onClick={() => setLimit(limits.most)}
        >
          {t('paths.more')}
        </Button>
      )}
      {isFull && limit === limits.most && (
        <p className={styles.limit}>{t('paths.mostShown', { count: limit })}</p>
      )}
    </>
  );
}
