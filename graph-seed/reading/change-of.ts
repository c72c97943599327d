import { isDeepStrictEqual } from 'node:util';
import type { ReadFile } from '../model/data-file.ts';
import type { DataSetHeader, Layout } from '../model/data-set.ts';
import type { DataSetChange } from '../model/data-set-change.ts';
import {
  documentOfArticle,
  documentsOf,
  entitiesDocument,
  layoutDocument,
  ontologyDocument,
} from '../model/documents.ts';
import { drawingOf } from '../model/drawing.ts';
import type { Entity } from '../model/entity.ts';
import type { KnownData } from '../model/known-data.ts';
import { missingEndsIn, type Statement } from '../model/statement.ts';
import { byId } from './by-id.ts';
import { digestOf } from './digest.ts';
import type { Draft } from './draft.ts';
import { inOrder } from './read-data-set.ts';
import { positionsOf } from './read-layout.ts';
import type { ArticlePart } from './read-part.ts';

/** What the files declared that changed since. */
export interface Before {
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
}

interface Changed {
  readonly header: DataSetHeader;
  /** What the changed files declare now, without problems. */
  readonly draft: Draft;
  /** The articles of the changed files, as they are now. */
  readonly parts: readonly ArticlePart[];
  readonly before: Before;
  /** Articles whose files changed. */
  readonly articles: readonly string[];
  readonly known: KnownData;
  /** As the folder has it, whatever is drawn. */
  readonly layout: Layout;
  readonly files: readonly ReadFile[];
}

/** How the data set that was known becomes the one that the files tell now. */
export function changeOf(changed: Changed): DataSetChange {
  const { header, draft, parts: read, before, articles, known, layout, files } = changed;
  const declared = byId(draft.entities.map(({ entity }) => entity));
  const statements = byId(read.flatMap((part) => part.statements));
  const declaredIds = declared.map(({ id }) => id);
  const stays = new Set(declaredIds);
  const entitiesGone = before.entities.map(({ id }) => id).filter((id) => !stays.has(id));
  const told = [...before.statements, ...missingEndsIn(before.statements)].map(({ id }) => id);
  const unplaced = [...entitiesGone, ...told];
  const drawn = drawingOf(declaredIds, statements).nodes.map(({ id }) => id);
  const positions = positionsOf(drawn, layout);
  const parts = {
    ...header,
    ...inOrder(draft),
    articles: byId(read.flatMap(({ article }) => article ?? [])),
    statements,
  };
  const same = new Map(before.entities.map((entity) => [entity.id, entity]));
  const change = {
    ...parts,
    entities: declared.filter((entity) => !isDeepStrictEqual(entity, same.get(entity.id))),
    articlesGone: articles,
    entitiesGone,
    unplaced,
    positions,
  };
  const documents = documentsAfter(change, known, layout);
  return { ...change, files, documents, hash: digestOf(documents) };
}

type Undigested = Omit<DataSetChange, 'files' | 'documents' | 'hash'>;

/** The digests of the documents: of those that did not change, as they are known. */
function documentsAfter(change: Undigested, known: KnownData, layout: Layout) {
  const gone = new Set(change.articlesGone.map(documentOfArticle));
  const digests = new Map(
    known.documents.filter(({ id }) => !gone.has(id)).map(({ id, digest }) => [id, digest]),
  );
  const isPlaced = isPlacedAsBefore(change, known);
  const content = {
    ...change,
    ontology: known.ontology,
    layout: isPlaced ? layout : { ...layout, positions: positionsAfter(change, known) },
  };
  const asBefore = [entitiesDocument, ontologyDocument, ...(isPlaced ? [layoutDocument] : [])];
  for (const document of documentsOf(content)) {
    if (asBefore.includes(document.id)) continue;
    digests.set(document.id, digestOf(document.content));
  }
  if (change.entities.length + change.entitiesGone.length > 0) {
    const isShared = ({ id }: Entity) => !digests.has(documentOfArticle(id));
    digests.set(entitiesDocument, digestOf(entitiesAfter(change, known).filter(isShared)));
  }
  return [...digests]
    .map(([id, digest]) => ({ id, digest }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Mostly so, for what an article tells has its places already or has none yet. */
function isPlacedAsBefore({ unplaced, positions }: Undigested, known: KnownData): boolean {
  const before = known.positions([...unplaced, ...Object.keys(positions)]);
  return isDeepStrictEqual(before, positions);
}

function positionsAfter({ unplaced, positions }: Undigested, known: KnownData) {
  const gone = new Set(unplaced);
  const stay = Object.entries(known.allPositions()).filter(([id]) => !gone.has(id));
  return { ...Object.fromEntries(stay), ...positions };
}

function entitiesAfter(change: Undigested, known: KnownData): Entity[] {
  const entities = new Map(known.allEntities().map((entity) => [entity.id, entity]));
  for (const id of change.entitiesGone) entities.delete(id);
  for (const entity of change.entities) entities.set(entity.id, entity);
  return byId([...entities.values()]);
}
