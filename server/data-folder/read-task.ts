import { judgedAsOne } from '../../graph-seed/model/as-one.ts';
import type { DataSetFrame } from '../../graph-seed/model/data-set.ts';
import { articleContent } from '../../graph-seed/model/documents.ts';
import { drawingOf } from '../../graph-seed/model/drawing.ts';
import type { Entity } from '../../graph-seed/model/entity.ts';
import { digestOf } from '../../graph-seed/reading/digest.ts';
import type { ArticleTrace, KnownEntity } from '../../graph-seed/reading/draft.ts';
import type { ForgottenArticle } from '../../graph-seed/reading/join-articles.ts';
import { readPart } from '../../graph-seed/reading/read-part.ts';
import { readBeside } from '../../graph-seed/reading/read-shared.ts';
import { placeAgain } from '../../graph-seed/reading/written-place.ts';
import { type ArticlePortion, articlePortion } from '../embedded/article-portion.ts';
import { entityRows, type NumberedEntity } from '../embedded/entity-rows.ts';
import { factEvidence } from '../embedded/fact-evidence.ts';
import { numberAt } from '../embedded/numbers.ts';
import type { RowCommands } from '../embedded/recorded-rows.ts';

/** What a thread is told before it reads articles. */
export interface ReadSetup {
  readonly dataDir: string;
  /** Undefined where it cannot be read: then only forms are checked. */
  readonly ontology: DataSetFrame['ontology'] | undefined;
  readonly entities: ReadonlyMap<string, KnownEntity>;
  readonly identities: DataSetFrame['identities'];
  /** Entities of which something is judged, as they are declared. */
  readonly judged: readonly Entity[];
  /** Names of the folders of articles, in order. */
  readonly folders: readonly string[];
}

/** An article as rows, and what of it is needed once all are read. */
export interface CompiledArticle extends ForgottenArticle {
  /** Absent where something is wrong with it. */
  readonly portion: ArticlePortion | undefined;
}

/** What a thread is asked for. */
export type ReadTask =
  | { readonly entities: readonly NumberedEntity[] }
  /** An article by its place in the order of folders, and the number that it has as an entity. */
  | { readonly place: number; readonly entityNumber: number };

export type ReadResult = { readonly rows: RowCommands } | { readonly article: CompiledArticle };

/** Makes what does one task after the other, and forgets what was read. */
export function taskReader(setup: ReadSetup): (task: ReadTask) => ReadResult {
  const { ontology } = setup;
  const read = articleReader(setup);
  return (task) => {
    if ('place' in task) return { article: read(task.place, task.entityNumber) };
    return { rows: ontology ? entityRows(ontology, task.entities) : new Map() };
  };
}

function articleReader(setup: ReadSetup): (place: number, entity: number) => CompiledArticle {
  const { dataDir, ontology, entities, identities, judged, folders } = setup;
  const beside = readBeside(dataDir, ontology, entities, folders);
  const one = judgedAsOne(identities, judged);
  const evidenceOf = ontology && factEvidence(ontology, one);
  return (place, entity) => {
    const { folder, article, statements, trace, faults } = readPart(
      dataDir,
      folders[place] ?? '',
      beside,
    );
    const isRight = faults.problems.length + faults.ofIds.length === 0;
    const nodes = drawingOf([], statements).nodes.filter(({ type }) => type !== 'entity');
    return {
      folder,
      trace,
      faults,
      digest: digestOf(articleContent(article, statements)),
      drawn: nodes.map(({ id }) => id),
      portion:
        isRight && ontology && evidenceOf && article
          ? articlePortion(ontology, article, statements, {
              one,
              evidenceOf,
              numbers: { article: numberAt(place), entity },
            })
          : undefined,
    };
  };
}

/** As it was before another thread told it. */
export function toldAgain(dataDir: string, result: ReadResult): ReadResult {
  if (!('article' in result)) return result;
  const { article } = result;
  return { article: { ...article, trace: traceAgain(dataDir, article.trace) } };
}

function traceAgain(root: string, trace: ArticleTrace): ArticleTrace {
  const again = <T extends Pick<ArticleTrace['declared'][number], 'place'>>(row: T): T => ({
    ...row,
    place: placeAgain(root, row.place),
  });
  return {
    ...trace,
    article: trace.article && again(trace.article),
    declared: trace.declared.map(again),
    missing: trace.missing.map(again),
    arcs: trace.arcs.map(again),
  };
}
