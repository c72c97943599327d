import type { ResultOf } from 'gql.tada';
import { useMemo } from 'react';
import { StatementsDocument } from '../api/statements-document.ts';
import { useNetwork } from '../network/network-context.ts';
import { useView } from '../view/view-context.ts';
import { DataTable } from './data-table.tsx';
import { isStatementShown } from './legend-filter.ts';
import { LegendLine } from './legend-line.tsx';
import { PagesState } from './pages-state.tsx';
import { statementColumns, statementRowFacts } from './statement-columns.tsx';
import { useTableContext } from './table-context.ts';
import { useAllPages } from './use-all-pages.ts';

const pageOf = ({ statements }: ResultOf<typeof StatementsDocument>) => statements;

/** All statements that the legend shows. */
export function StatementsPanel() {
  const context = useTableContext();
  const { disputed } = useNetwork();
  const without = useView(({ arrangement }) => arrangement.without);
  const pages = useAllPages(StatementsDocument, pageOf);
  const columns = useMemo(() => statementColumns(context), [context]);
  const rows = useMemo(
    () => pages.rows.filter((row) => isStatementShown(row, without, disputed)),
    [pages.rows, without, disputed],
  );
  return (
    <PagesState pages={pages}>
      {(notes) => (
        <DataTable
          title={context.t('panels.title.statements')}
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
