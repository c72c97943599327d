import type { ResultOf } from 'gql.tada';
import { type ReactNode, useMemo } from 'react';
import { StatementsDocument } from '../api/statements-document.ts';
import { PagesState } from '../parts/pages-state.tsx';
import { usePages } from '../parts/use-pages.ts';
import { OnlySource } from '../statement/only-source.tsx';
import { useTableContext } from '../statement/table-context.ts';
import type { ToldVariables } from '../view/told.ts';
import { useTold } from '../view/use-told.ts';
import { DataTable } from './data-table.tsx';
import { isStatementShown } from './legend-filter.ts';
import { statementColumns, statementRowFacts } from './statement-columns.tsx';
import { useListedRows } from './use-listed-rows.tsx';

const noFilter: { readonly filter?: ToldVariables } = {};

const list = {
  document: StatementsDocument,
  variables: noFilter,
  pageOf: ({ statements }: ResultOf<typeof StatementsDocument>) => statements,
};

/** All statements that the legend shows. */
export function StatementsPanel({ title }: { readonly title: string }) {
  const context = useTableContext();
  const told = useTold();
  const ofTold = useMemo(
    () => (Object.keys(told).length > 0 ? { ...list, variables: { filter: told } } : list),
    [told],
  );
  const pages = usePages(ofTold);
  const columns = useMemo(() => statementColumns(context), [context]);
  const { rows, line } = useListedRows(pages.rows, isStatementShown, statementRowFacts);
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
              {line}
            </>
          }
          foot={<OnlySource />}
        />
      )}
    </PagesState>
  );
}
