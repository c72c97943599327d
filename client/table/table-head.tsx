import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { Words } from '../i18n/words.tsx';
import type { Column } from '../parts/column.ts';
import type { Sorting } from './sort-rows.ts';
import styles from './table.module.css';

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting | null) => void;
}

const icons = { ascending: ArrowUp, descending: ArrowDown };

/** Column names; a press sorts, a second the other way, a third as it was. */
export function TableHead<Row>({ columns, sorting, onSort }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map(({ id, label, sortable, wide }) => {
          const direction = sorting?.column === id ? sorting.direction : undefined;
          const Icon = direction ? icons[direction] : ArrowUpDown;
          return (
            <th
              key={id}
              scope="col"
              className={wide ? styles.wide : undefined}
              aria-sort={sortable ? (direction ?? 'none') : undefined}
            >
              {sortable ? (
                <button
                  type="button"
                  className={styles.sort}
                  onClick={() => onSort(nextSorting(id, direction))}
                >
                  <Words>{label}</Words>
                  <Icon size={13} aria-hidden="true" />
                </button>
              ) : (
                <Words>{label}</Words>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function nextSorting(column: string, direction: Sorting['direction'] | undefined): Sorting | null {
  if (direction === 'descending') return null;
  return { column, direction: direction ? 'descending' : 'ascending' };
}
