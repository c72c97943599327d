import type { Selection } from './selection.ts';
import { useView } from './view-context.ts';

interface SelectionControl {
  readonly selected: Selection | null;
  readonly select: (selection: Selection | null) => void;
}

/** What is chosen, and how to choose something else. */
export function useSelection(): SelectionControl {
  const selected = useView(({ selection }) => selection);
  const select = useView((state) => state.select);
  return { selected, select };
}
