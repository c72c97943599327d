import type { ResultOf } from 'gql.tada';
import { useMemo } from 'react';
import { PairingsDocument } from '../api/pairings-document.ts';
import { DataTable } from './data-table.tsx';
import { GapLine } from './gap-line.tsx';
import { PagesState } from './pages-state.tsx';
import { pairingColumns, pairingFacts } from './pairing-columns.tsx';
import { useTableContext } from './table-context.ts';
import { useAllPages } from './use-all-pages.ts';

/** The one page of pairings in an answer; table and matrix read the same. */
export const pairingsPageOf = ({ pairings }: ResultOf<typeof PairingsDocument>) => pairings;

/** Which enterprise is paired with which village. */
export function PairingsPanel() {
  const context = useTableContext();
  const pages = useAllPages(PairingsDocument, pairingsPageOf);
  const columns = useMemo(() => pairingColumns(context), [context]);
  return (
    <PagesState pages={pages}>
      {(notes) => (
        <DataTable
          title={context.t('panels.title.pairings')}
          columns={columns}
          rows={pages.rows}
          factsOf={pairingFacts}
          notes={notes}
          foot={<PairingGaps />}
        />
      )}
    </PagesState>
  );
}

/** Villages and companies of which the article tells no pairing. */
export function PairingGaps() {
  return (
    <>
      <GapLine kind="VILLAGE_WITHOUT_PAIRING" />
      <GapLine kind="COMPANY_WITHOUT_PAIRING" />
    </>
  );
}
