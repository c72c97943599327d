import { isDeepStrictEqual } from 'node:util';
import type { Logger } from 'pino';
import type { Ontology } from '../../graph-seed/model/ontology.ts';
import { stampOf } from '../../graph-seed/reading/folder-stamp.ts';
import type { Config } from '../config.ts';
import { compiledInMemory } from '../embedded/embedded-store.ts';
import { FollowingStore } from '../embedded/following-store.ts';
import { knownInfo } from '../embedded/known-data.ts';
import { type OnCall, Sqlite } from '../embedded/sqlite.ts';
import { StartError } from '../start-error.ts';
import { checkedDataSet } from './checked-data-set.ts';
import { compileInThread } from './compile-in-thread.ts';
import { followFolder } from './follow-folder.ts';

/** After the end of a request, what it still reads. */
const afterDeadlineMs = 1_000;

/**
 * A store over the data folder, which a thread compiles, and which is followed once it is open: it
 * rejects with a StartError where it cannot be opened.
 */
export function serveFolder(
  { dataDir, cacheDir, deadlineMs }: Config,
  log: Logger,
  compiler: URL,
  onCall: OnCall,
): { store: FollowingStore; opened: Promise<void> } {
  const store = new FollowingStore(deadlineMs + afterDeadlineMs);
  let served: { readonly file: string | undefined; readonly ontology: Ontology } | undefined;
  const bringUpToDate = async () => {
    const file = await compileInThread(compiler, { dataDir, cacheDir }, log);
    if (served && file !== undefined && file === served.file) return;
    const database =
      file === undefined ? compiledInMemory(checkedDataSet(dataDir)) : new Sqlite(file, onCall);
    const { ontology, version, hash } = knownInfo(database);
    if (served && !isDeepStrictEqual(ontology, served.ontology)) {
      database.close();
      throw new StartError('The ontology is another. Start the server again to serve it.');
    }
    store.follow(database);
    if (served) log.info({ version, hash }, 'serving other data');
    served = { file, ontology };
  };
  const open = async () => {
    const stamp = await stampOf(dataDir);
    await bringUpToDate();
    void followFolder({ dataDir, stamp, bringUpToDate, log });
  };
  return { store, opened: open() };
}
