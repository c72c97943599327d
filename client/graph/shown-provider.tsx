import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useView } from '../view/view-context.ts';
import { useNetwork } from './network-context.ts';
import { type Shown, ShownContext } from './shown-context.ts';
import { shownPart } from './shown-part.ts';

/**
 * Finds out what of the drawing is shown whenever it is arranged in another way. A tick answers at
 * once; the drawing and all that counts it follow a piece at a time.
 */
export function ShownProvider({ children }: { readonly children: ReactNode }) {
  const { drawing } = useNetwork();
  const arrangement = useDeferredValue(useView((state) => state.arrangement));
  const { without, expanded, collapsed, hidden } = arrangement;
  const part = useMemo(
    () => shownPart(drawing, { without, expanded, collapsed, hidden }),
    [drawing, without, expanded, collapsed, hidden],
  );
  const shown = useMemo((): Shown => ({ part, arrangement }), [part, arrangement]);
  return <ShownContext value={shown}>{children}</ShownContext>;
}
