import type { ResultOf } from 'gql.tada';
import { type ReactNode, useMemo } from 'react';
import { StatementsDocument } from '../api/statements-document.ts';
import { useNetwork } from '../graph/network-context.ts';
import { PagesState } from '../parts/pages-state.tsx';
import { usePages } from '../parts/use-pages.ts';
import { useTableContext } from '../statement/table-context.ts';
import { useView } from '../view/view-context.ts';
import { DataTable } from './data-table.tsx';
import { isStatementShown } from './legend-filter.ts';
import { LegendLine } from './legend-line.tsx';
import { statementColumns, statementRowFacts } from './statement-columns.tsx';

const list = {
  document: StatementsDocument,
  variables: {},
  pageOf: ({ statements }: ResultOf<typeof StatementsDocument>) => statements,
};

/** All statements that the legend shows. */
export function StatementsPanel({ title }: { readonly title: string }) {
  const context = useTableContext();
  const { disputed } = useNetwork();
  const without = useView(({ arrangement }) => arrangement.without);
  const pages = usePages(list);
  const columns = useMemo(() => statementColumns(context), [context]);
  const rows = useMemo(
    () => pages.rows.filter((row) => isStatementShown(row, without, disputed)),
    [pages.rows, without, disputed],
  );
  return (
    <PagesState pages={pages}>
      {(notes: ReactNode) => (
        <DataTable
          title={title}
          columns={columns}
          rows={rows}
          factsOf={statementRowFacts}
          notes={
            <>
              {notes}
              <LegendLine shown={rows.length} total={pages.rows.length} />
            </>
          }
        />
      )}
    </PagesState>
  );
}
