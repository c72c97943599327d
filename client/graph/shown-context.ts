import { createContext, useContext } from 'react';
import type { ShownPart } from './shown-part.ts';

export const ShownContext = createContext<ShownPart | null>(null);

/** What of the drawing is shown; only for components within the explorer. */
export function useShown(): ShownPart {
  const shown = useContext(ShownContext);
  if (!shown) throw new Error('useShown is called outside of a ShownContext.');
  return shown;
}
