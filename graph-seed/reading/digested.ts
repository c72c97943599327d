import type { DataSet } from '../model/data-set.ts';
import { type DataSetContent, documentsOf } from '../model/documents.ts';
import { digestOf } from './digest.ts';

/** The data set with the digests of its documents, and the hash that is made of them. */
export function digested(content: DataSetContent): DataSet {
  const documents = documentsOf(content).map(({ id, content: held }) => ({
    id,
    digest: digestOf(held),
  }));
  return { ...content, documents, hash: digestOf(documents) };
}
