import { useMemo } from 'react';
import { useQuery } from 'urql';
import { MatrixEndsDocument } from '../api/matrix-ends-document.ts';
import { pairingsList } from '../api/pairings-document.ts';
import { PagesState } from '../parts/pages-state.tsx';
import { usePages } from '../parts/use-pages.ts';
import { matrixOf } from './matrix-of.ts';
import { MatrixTable } from './matrix-table.tsx';

/** Who is paired with whom, at a glance. */
export function MatrixPanel({ title }: { readonly title: string }) {
  const pages = usePages(pairingsList);
  const [ends, askEnds] = useQuery({ query: MatrixEndsDocument });
  const matrix = useMemo(
    () => ends.data && matrixOf(pages.rows, ends.data.enterprises.nodes, ends.data.villages.nodes),
    [pages.rows, ends.data],
  );
  const all = {
    ...pages,
    rows: ends.data ? pages.rows : [],
    error: pages.error ?? ends.error,
    fetching: pages.fetching || ends.fetching,
    retry: () => {
      pages.retry();
      askEnds({ requestPolicy: 'network-only' });
    },
  };
  return (
    <PagesState pages={all}>
      {(notes) => matrix && <MatrixTable title={title} matrix={matrix} notes={notes} />}
    </PagesState>
  );
}
