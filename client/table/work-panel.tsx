import { useMemo } from 'react';
import { workList } from '../api/work-document.ts';
import { PagesState } from '../parts/pages-state.tsx';
import { usePages } from '../parts/use-pages.ts';
import { GapLine } from '../statement/gap-line.tsx';
import { OnlySource } from '../statement/only-source.tsx';
import { useTableContext } from '../statement/table-context.ts';
import { useToldList } from '../statement/use-told-list.ts';
import { DataTable } from './data-table.tsx';
import { isRowShown } from './legend-filter.ts';
import { useListedRows } from './use-listed-rows.tsx';
import { workColumns, workFacts } from './work-columns.tsx';

/** Who works where. */
export function WorkPanel({ title }: { readonly title: string }) {
  const context = useTableContext();
  const pages = usePages(useToldList(workList));
  const columns = useMemo(() => workColumns(context), [context]);
  const { rows, line } = useListedRows(pages.rows, isRowShown, workFacts);
  return (
    <PagesState pages={pages}>
      {(notes) => (
        <DataTable
          title={title}
          columns={columns}
          rows={rows}
          factsOf={workFacts}
          notes={
            <>
              {notes}
              {line}
            </>
          }
          foot={
            <>
              <GapLine kind="PERSON_WITHOUT_POST" />
              <OnlySource />
            </>
          }
        />
      )}
    </PagesState>
  );
}
