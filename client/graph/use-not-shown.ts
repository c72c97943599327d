import { useMemo } from 'react';
import type { Selection } from '../view/selection.ts';
import { useView } from '../view/view-context.ts';
import { useNetwork } from './network-context.ts';
import { type NotShown, notShown } from './not-shown.ts';
import { useShown } from './shown-context.ts';

/** Why a chosen thing is not in the drawing; null where it is, or where nothing is chosen. */
export function useNotShown(selected: Selection | null): NotShown | null {
  const network = useNetwork();
  const shown = useShown();
  const { without, expanded, collapsed, hidden } = useView((state) => state.arrangement);
  return useMemo(
    () => selected && notShown(network, shown, { without, expanded, collapsed, hidden }, selected),
    [network, shown, without, expanded, collapsed, hidden, selected],
  );
}
