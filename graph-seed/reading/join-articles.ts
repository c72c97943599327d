import type { DataDocument, DataSetFrame } from '../model/data-set.ts';
import { documentOfArticle, sharedDocuments } from '../model/documents.ts';
import { byId } from './by-id.ts';
import { checkFolder, type ReadArticle } from './check-folder.ts';
import { digestOf } from './digest.ts';
import { ProblemList } from './problem.ts';
import { inOrder, type Reading } from './read-data-set.ts';
import { layoutIn, positionsOf } from './read-layout.ts';
import type { SharedReading } from './read-shared.ts';

/** An article that was read, used and forgotten, but for what it has in common with others. */
export interface ForgottenArticle extends ReadArticle {
  readonly folder: string;
  /** Of its document. */
  readonly digest: string;
  /** Ids of what is drawn for it beside entities. */
  readonly drawn: readonly string[];
}

/** What the articles of a folder make together, once all of them are read; else every problem. */
export function joinArticles(
  root: string,
  shared: SharedReading,
  articles: readonly ForgottenArticle[],
): Reading<DataSetFrame> {
  const { header, ontology, entityFiles } = shared;
  const { draft, problems } = checkFolder(root, shared, articles);
  if (!draft || !ontology || !header || problems.length > 0) {
    return { ok: false, problems, notes: [] };
  }
  const entities = byId(draft.entities.map(({ entity }) => entity));
  const nodes = [...entities.map(({ id }) => id), ...articles.flatMap(({ drawn }) => drawn)];
  const layout = layoutIn(root, new ProblemList());
  const content = {
    ...header.header,
    ontology,
    entities,
    ...inOrder(draft),
    layout: { ...layout, positions: positionsOf(nodes, layout) },
  };
  const beside = byId(entityFiles.flatMap(({ rows }) => rows.map(({ row }) => row)));
  const documents: DataDocument[] = [
    ...byId(articles.map(({ folder, digest }) => ({ id: documentOfArticle(folder), digest }))),
    ...sharedDocuments({ ...content, entities: beside }).map(({ id, content: held }) => ({
      id,
      digest: digestOf(held),
    })),
  ];
  return { ok: true, notes: [], value: { ...content, documents, hash: digestOf(documents) } };
}
