import type { Column } from '../parts/column.ts';
import type { TableContext } from '../statement/table-context.ts';

/** The ids of what another column names, for the file: two of one name are told apart by them. */
export function idColumn<Row>(
  id: string,
  column: string,
  thingsOf: (row: Row) => readonly { readonly slug: string }[],
  { t }: Pick<TableContext, 't'>,
): Column<Row> {
  return {
    id,
    label: t('table.column.idOf', { column }),
    value: (row) =>
      thingsOf(row)
        .map(({ slug }) => slug)
        .join(' '),
    sortable: false,
  };
}
