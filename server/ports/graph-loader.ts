import type { DataSet } from '../../graph-seed/model/data-set.ts';

/** How far a load is, in rows that it ends or writes. */
export interface LoadProgress {
  readonly done: number;
  readonly total: number;
}

export interface LoadResult {
  /** False where the store held this very data set already. */
  readonly changed: boolean;
  readonly hash: string;
  readonly entities: number;
  readonly statements: number;
  /** Rows that the load wrote, relationships included; none where nothing changed. */
  readonly written: number;
  /** Rows that it ended: what they told is gone, or told anew. */
  readonly ended: number;
}

/**
 * Puts a data set into a store. Readers see the old load until the new one is complete, then only
 * the new one; a load that is killed, or started twice at once, leaves nothing that a reader sees.
 */
export interface GraphLoader {
  /** Throws a StoreError when the store cannot be reached or fails. */
  load(dataSet: DataSet, onProgress?: (progress: LoadProgress) => void): Promise<LoadResult>;
  close(): Promise<void>;
}
