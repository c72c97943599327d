import type { ReadFile } from './data-file.ts';
import type { DataSet, DataSetHeader } from './data-set.ts';

/** How a data set differs from one that was known. */
export interface DataSetChange
  extends DataSetHeader,
    Pick<
      DataSet,
      | 'documents'
      | 'hash'
      | 'articles'
      | 'statements'
      | 'entities'
      | 'disputes'
      | 'identities'
      | 'retired'
    > {
  /** All files as they are now. */
  readonly files: readonly ReadFile[];
  /** Ids of articles whose content is no longer so; `articles` and `statements` give what it is now. */
  readonly articlesGone: readonly string[];
  /** Ids of entities that are gone; `entities` gives those that are new or another. */
  readonly entitiesGone: readonly string[];
  /** Ids of what has lost its place, and the places of what has one now. */
  readonly unplaced: readonly string[];
  readonly positions: DataSet['layout']['positions'];
}
