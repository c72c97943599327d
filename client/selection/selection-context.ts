import { createContext, useContext } from 'react';
import type { Selection } from './selection.ts';

interface SelectionControl {
  readonly selected: Selection | null;
  readonly select: (selection: Selection | null) => void;
}

export const SelectionContext = createContext<SelectionControl>({
  selected: null,
  select: () => {},
});

/** What is chosen, and how to choose something else. */
export function useSelection(): SelectionControl {
  return useContext(SelectionContext);
}
