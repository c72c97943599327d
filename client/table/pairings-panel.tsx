import { useMemo } from 'react';
import { pairingsList } from '../api/pairings-document.ts';
import { PagesState } from '../parts/pages-state.tsx';
import { usePages } from '../parts/use-pages.ts';
import { OnlySource } from '../statement/only-source.tsx';
import { PairingGaps } from '../statement/pairing-gaps.tsx';
import { useTableContext } from '../statement/table-context.ts';
import { useToldList } from '../statement/use-told-list.ts';
import { DataTable } from './data-table.tsx';
import { isRowShown } from './legend-filter.ts';
import { pairingColumns, pairingFacts } from './pairing-columns.tsx';
import { useListedRows } from './use-listed-rows.tsx';

/** Which enterprise is paired with which village. */
export function PairingsPanel({ title }: { readonly title: string }) {
  const context = useTableContext();
  const pages = usePages(useToldList(pairingsList));
  const columns = useMemo(() => pairingColumns(context), [context]);
  const { rows, line } = useListedRows(pages.rows, isRowShown, pairingFacts);
  return (
    <PagesState pages={pages}>
      {(notes) => (
        <DataTable
          title={title}
          columns={columns}
          rows={rows}
          factsOf={pairingFacts}
          notes={
            <>
              {notes}
              {line}
            </>
          }
          foot={
            <>
              <PairingGaps />
              <OnlySource />
            </>
          }
        />
      )}
    </PagesState>
  );
}
