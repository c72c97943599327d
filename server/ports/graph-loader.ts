import type { DataByDocument } from './data-by-document.ts';

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

export interface LoadOptions {
  /** Tells the files that the data were read from, and what read them. */
  readonly source?: string | undefined;
  /** Is told how much of the load is written, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Puts a data set into a store, as far as it differs from what is there. Readers see the old load until
 * the new one is complete, then only the new one; a load that is killed, or started twice at once,
 * leaves nothing that a reader sees. Its methods throw a StoreError when the store cannot be reached or fails.
 */
export interface GraphLoader {
  /** What the store holds, where it came from this very source; undefined where it is another's or nobody said. */
  loaded(source: string): Promise<LoadResult | undefined>;
  load(data: DataByDocument, options?: LoadOptions): Promise<LoadResult>;
  close(): Promise<void>;
}
