import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { openEmbeddedStore } from '../../server/embedded/open-embedded-store.ts';
import type { GraphStore } from '../../server/ports/graph-store.ts';

/** The store over a file of the folder, compiled from the data set where it was not before. */
export function openInFolder(folder: string, dataSet: DataSet): GraphStore {
  return openEmbeddedStore({
    dataDir: folder,
    cacheDir: folder,
    key: dataSet.hash,
    read: () => dataSet,
    onFallback: (where, reason) => {
      throw new Error(`${where} cannot be written: ${reason}`);
    },
  });
}
