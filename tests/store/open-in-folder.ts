import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { compile } from '../../server/embedded/compile.ts';
import { compiledStore } from '../../server/embedded/embedded-store.ts';
import { fileOfFolder } from '../../server/embedded/file-of-folder.ts';
import { Sqlite } from '../../server/embedded/sqlite.ts';
import type { GraphStore } from '../../server/ports/graph-store.ts';

/** The store over a file of the folder, compiled from the data set where it was not before. */
export async function openInFolder(folder: string, dataSet: DataSet): Promise<GraphStore> {
  const file = await fileOfFolder({
    dataDir: folder,
    cacheDir: folder,
    program: 'test',
    data: dataSet.hash,
    compile: (database) => compile(database, dataSet),
    change: async () => undefined,
    onFallback: (where, reason) => {
      throw new Error(`${where} cannot be written: ${reason}`);
    },
  });
  if (file === undefined) throw new Error('Nothing was compiled.');
  return compiledStore(new Sqlite(file));
}
