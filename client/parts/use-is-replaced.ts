import { createContext, useContext, useSyncExternalStore } from 'react';
import { DataSetWatch } from '../api/data-set-watch.ts';

/** What the page's answers are watched by. */
export const DataSetWatchContext = createContext(new DataSetWatch());

/** Whether the server has other data by now than the page began with. */
export function useIsReplaced(): boolean {
  const watch = useContext(DataSetWatchContext);
  return useSyncExternalStore(watch.subscribe, watch.isReplaced);
}
