import { useMemo } from 'react';
import { useQuery } from 'urql';
import { type LegendCountsAnswer, legendCountsQuery } from '../api/legend-counts-query.ts';
import { useNetwork } from '../graph/network-context.ts';
import { type WholeCounts, wholeCounts } from './whole-counts.ts';

/** Undefined until they are known; the drawing's own counts are there before. */
export function useWholeCounts(): WholeCounts | undefined {
  const { kinds, families, labels } = useNetwork();
  const query = useMemo(
    () =>
      legendCountsQuery({
        kinds: [...kinds.keys()],
        families: families.map(({ family }) => family),
        statuses: [...labels.statuses.keys()],
      }),
    [kinds, families, labels],
  );
  const [{ data }] = useQuery<LegendCountsAnswer>({ query });
  return useMemo(() => data && wholeCounts(data), [data]);
}
