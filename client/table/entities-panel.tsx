import type { ResultOf } from 'gql.tada';
import { type ReactNode, useMemo } from 'react';
import { EntitiesDocument } from '../api/entities-document.ts';
import { useNetwork } from '../graph/network-context.ts';
import { PagesState } from '../parts/pages-state.tsx';
import { usePages } from '../parts/use-pages.ts';
import { useTableContext } from '../statement/table-context.ts';
import { DataTable } from './data-table.tsx';
import { entityColumns, entityFacts } from './entity-columns.tsx';
import { isEntityShown } from './legend-filter.ts';
import { useListedRows } from './use-listed-rows.tsx';

const list = {
  document: EntitiesDocument,
  variables: {},
  pageOf: ({ entities }: ResultOf<typeof EntitiesDocument>) => entities,
};

/** All entities that the legend shows. */
export function EntitiesPanel({ title }: { readonly title: string }) {
  const context = useTableContext();
  const pages = usePages(list);
  const columns = useMemo(() => entityColumns(context), [context]);
  const { entities, isOfSome } = useNetwork();
  // What sources and times leave is what the network has.
  const told = useMemo(
    () => (isOfSome ? pages.rows.filter(({ slug }) => entities.has(slug)) : pages.rows),
    [isOfSome, pages.rows, entities],
  );
  const { rows, line } = useListedRows(told, isEntityShown, entityFacts);
  return (
    <PagesState pages={pages}>
      {(notes: ReactNode) => (
        <DataTable
          title={title}
          columns={columns}
          rows={rows}
          factsOf={entityFacts}
          notes={
            <>
              {notes}
              {line}
            </>
          }
        />
      )}
    </PagesState>
  );
}
