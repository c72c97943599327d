import { useState } from 'react';
import type { Statement } from '../api/statement-fragment.ts';
import type { PagedList } from '../parts/read-pages.ts';
import { usePages } from '../parts/use-pages.ts';
import { MorePages } from './more-pages.tsx';
import { StatementGroups } from './statement-groups.tsx';

interface StatementPagesProps<Data, Variables extends object> {
  /** The same while the component stands. */
  readonly list: PagedList<Data, Variables, Statement>;
  readonly titleOf: (count: number) => string;
}

/** Statements under their families, one page after another as the reader asks for it. */
export function StatementPages<Data, Variables extends object>({
  list,
  titleOf,
}: StatementPagesProps<Data, Variables>) {
  const [wanted, setWanted] = useState(1);
  const pages = usePages(list, wanted);
  const { rows, totalCount } = pages;
  return (
    <>
      {totalCount !== undefined && (
        <StatementGroups title={titleOf(totalCount)} statements={rows} totalCount={totalCount} />
      )}
      <MorePages pages={pages} onMore={() => setWanted(rows.length + 1)} />
    </>
  );
}
