import { useMemo } from 'react';
import { type ToldVariables, toldVariables } from './told.ts';
import { useView } from './view-context.ts';

/** What the reader asks of who tells and of which time, as the API's arguments; the same while it is. */
export function useTold(): ToldVariables {
  const told = useView(({ arrangement }) => arrangement.told);
  return useMemo(() => toldVariables(told), [told]);
}
