import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Pages } from '../parts/use-pages.ts';
import { DetailsQuery } from './details-query.tsx';

interface MorePagesProps {
  readonly pages: Pages<unknown>;
  readonly onMore: () => void;
}

/** What stands below the rows read so far: that more are read or could not be, or the way to them. */
export function MorePages({ pages, onMore }: MorePagesProps) {
  const { fetching, error, hasMore, retry } = pages;
  const { t } = useTranslation();
  if (fetching || error) {
    return (
      <DetailsQuery data={undefined} fetching={fetching} error={error} onRetry={retry}>
        {() => null}
      </DetailsQuery>
    );
  }
  if (!hasMore) return null;
  return (
    <Button variant="default" size="sm" onClick={onMore}>
      {t('details.more')}
    </Button>
  );
}
