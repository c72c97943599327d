import { useMemo } from 'react';
import { enterprisesList, villagesList } from '../api/matrix-ends-document.ts';
import { pairingsList } from '../api/pairings-document.ts';
import { PagesState } from '../parts/pages-state.tsx';
import { usePages } from '../parts/use-pages.ts';
import { useToldList } from '../statement/use-told-list.ts';
import { matrixOf } from './matrix-of.ts';
import { MatrixTable } from './matrix-table.tsx';

/** Who is paired with whom, at a glance. */
export function MatrixPanel({ title }: { readonly title: string }) {
  const pairings = usePages(useToldList(pairingsList));
  const enterprises = usePages(enterprisesList, Number.POSITIVE_INFINITY);
  const villages = usePages(villagesList, Number.POSITIVE_INFINITY);
  const lists = [pairings, enterprises, villages];
  const hasEnds = !enterprises.hasMore && !villages.hasMore;
  const matrix = useMemo(
    () => matrixOf(pairings.rows, enterprises.rows, villages.rows),
    [pairings.rows, enterprises.rows, villages.rows],
  );
  const all = {
    ...pairings,
    rows: hasEnds ? pairings.rows : [],
    error: lists.find(({ error }) => error)?.error,
    fetching: lists.some(({ fetching }) => fetching),
    retry: () => {
      for (const { error, retry } of lists) if (error) retry();
    },
  };
  return (
    <PagesState pages={all}>
      {(notes) => hasEnds && <MatrixTable title={title} matrix={matrix} notes={notes} />}
    </PagesState>
  );
}
