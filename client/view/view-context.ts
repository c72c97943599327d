import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ViewState, ViewStore } from './view-store.ts';

export const ViewContext = createContext<ViewStore | null>(null);

/** The store itself, for what acts rather than shows. */
export function useViewStore(): ViewStore {
  const store = useContext(ViewContext);
  if (!store) throw new Error('useViewStore is called outside of a ViewContext.');
  return store;
}

/** A part of what the page shows; give a part that is equal to itself while nothing changes. */
export function useView<T>(part: (state: ViewState) => T): T {
  return useStore(useViewStore(), part);
}
