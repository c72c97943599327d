import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { currentIds } from '../../graph-seed/model/retired-id.ts';
import type { DataSetInfo } from './graph-store.ts';

/** What a store tells of the data set it holds. */
export function dataSetInfo(dataSet: DataSet): DataSetInfo {
  const { id, version, title, hash, ontology, articles, entities, statements } = dataSet;
  const quotes = statements.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return {
    id,
    version,
    title,
    hash,
    ontology,
    retired: currentIds(dataSet.retired),
    counts: {
      articles: articles.length,
      entities: entities.length,
      statements: statements.length,
      quotes,
    },
  };
}
