import { useMemo } from 'react';
import type { PagedList } from '../parts/read-pages.ts';
import type { ToldVariables } from '../view/told.ts';
import { useTold } from '../view/use-told.ts';

/** A list of what the reader's choice of sources and times leaves. */
export function useToldList<Data, Variables extends ToldVariables, Row>(
  list: PagedList<Data, Variables, Row>,
): PagedList<Data, Variables, Row> {
  const told = useTold();
  return useMemo(() => ({ ...list, variables: { ...list.variables, ...told } }), [list, told]);
}
