import { createContext, useContext } from 'react';
import type { Arrangement } from '../view/view.ts';
import type { ShownPart } from './shown-part.ts';

/** What of the drawing is shown, and the arrangement that it follows from. */
export interface Shown {
  readonly part: ShownPart;
  readonly arrangement: Arrangement;
}

export const ShownContext = createContext<Shown | null>(null);

/** What of the drawing is shown; only for components within the explorer. */
export function useShown(): ShownPart {
  return useShownAsArranged().part;
}

/** The same, with its arrangement; what the reader has arranged since follows in a moment. */
export function useShownAsArranged(): Shown {
  const shown = useContext(ShownContext);
  if (!shown) throw new Error('useShown is called outside of a ShownContext.');
  return shown;
}
