import type { DataSetFrame } from '../../graph-seed/model/data-set.ts';
import { articleContent } from '../../graph-seed/model/documents.ts';
import { drawingOf } from '../../graph-seed/model/drawing.ts';
import { digestOf } from '../../graph-seed/reading/digest.ts';
import type { ArticleTrace, KnownEntity } from '../../graph-seed/reading/draft.ts';
import type { ForgottenArticle } from '../../graph-seed/reading/join-articles.ts';
import { readPart } from '../../graph-seed/reading/read-part.ts';
import { readBeside } from '../../graph-seed/reading/read-shared.ts';
import { placeAgain } from '../../graph-seed/reading/written-place.ts';
import { type ArticlePortion, articlePortion } from '../embedded/article-portion.ts';
import { numberAt } from '../embedded/numbers.ts';

/** What a thread is told before it reads articles. */
export interface ReadSetup {
  readonly dataDir: string;
  /** Undefined where it cannot be read: then only forms are checked. */
  readonly ontology: DataSetFrame['ontology'] | undefined;
  readonly entities: ReadonlyMap<string, KnownEntity>;
  /** Names of the folders of articles, in order. */
  readonly folders: readonly string[];
}

/** An article as rows, and what of it is needed once all are read. */
export interface CompiledArticle extends ForgottenArticle {
  /** In the order of folders. */
  readonly place: number;
  /** Absent where something is wrong with it. */
  readonly portion: ArticlePortion | undefined;
}

/** Makes what reads an article, by its place in the order of folders, and forgets it. */
export function articleReader(setup: ReadSetup): (place: number) => CompiledArticle {
  const { dataDir, ontology, entities, folders } = setup;
  const beside = readBeside(dataDir, ontology, entities, folders);
  return (place) => {
    const { folder, article, statements, trace, faults } = readPart(
      dataDir,
      folders[place] ?? '',
      beside,
    );
    const isRight = faults.problems.length + faults.ofIds.length === 0;
    const nodes = drawingOf([], statements).nodes.filter(({ type }) => type !== 'entity');
    return {
      place,
      folder,
      trace,
      faults,
      digest: digestOf(articleContent(article, statements)),
      drawn: nodes.map(({ id }) => id),
      portion:
        isRight && ontology && article
          ? articlePortion(ontology, article, statements, numberAt(place))
          : undefined,
    };
  };
}

/** As it was before another thread told it. */
export function toldAgain(dataDir: string, article: CompiledArticle): CompiledArticle {
  return { ...article, trace: traceAgain(dataDir, article.trace) };
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
