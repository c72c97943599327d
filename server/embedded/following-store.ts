import type { Caller } from '../ports/caller.ts';
import type { GraphSnapshot, GraphStore } from '../ports/graph-store.ts';
import { StoreError } from '../ports/store-error.ts';
import { CompiledGraph } from './compiled-graph.ts';
import { snapshotOf } from './snapshot.ts';
import type { Sqlite } from './sqlite.ts';

/**
 * A store over one compiled data set after another. Until there is a first one, who asks is told that
 * the store cannot be reached yet.
 */
export class FollowingStore implements GraphStore {
  /** The longest that anybody reads through a snapshot, in milliseconds. */
  readonly #longestReadMs: number;
  readonly #open = new Set<Sqlite>();
  #graph: CompiledGraph | undefined;

  constructor(longestReadMs: number) {
    this.#longestReadMs = longestReadMs;
  }

  /** Answers from this database from now on; who reads from the one before goes on. Throws a StoreError. */
  follow(database: Sqlite): void {
    const before = this.#graph?.database;
    this.#graph = new CompiledGraph(database);
    this.#open.add(database);
    if (!before) return;
    setTimeout(() => {
      this.#open.delete(before);
      before.close();
    }, this.#longestReadMs).unref();
  }

  async snapshot(caller?: Caller): Promise<GraphSnapshot> {
    if (this.#graph) return snapshotOf(this.#graph, caller);
    throw new StoreError('STORE_UNAVAILABLE', 'The data files are being compiled.');
  }

  async close(): Promise<void> {
    for (const database of this.#open) database.close();
    this.#open.clear();
  }
}
