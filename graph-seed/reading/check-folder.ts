import { checkDraft } from './check-draft.ts';
import type { ArticleTrace, Draft } from './draft.ts';
import { draftOf } from './draft-of.ts';
import type { Problem, ProblemList } from './problem.ts';
import type { ArticleFaults } from './read-part.ts';
import type { SharedReading } from './read-shared.ts';

/** Of each article what is left once it is read by itself. */
export interface ReadArticle {
  readonly trace: ArticleTrace;
  readonly faults: ArticleFaults;
}

/** A folder whose articles are read, checked between its files. */
export interface CheckedFolder {
  /** Undefined without an ontology. */
  readonly draft: Draft | undefined;
  /** Every one, those of the articles included. */
  readonly problems: readonly Problem[];
}

export function checkFolder(
  root: string,
  shared: SharedReading,
  articles: readonly ReadArticle[],
): CheckedFolder {
  const { problems, ontology, entityFiles } = shared;
  takeFaults(articles, problems);
  if (!ontology) return { draft: undefined, problems: problems.sorted() };
  const draft = draftOf(root, {
    header: shared.header,
    ontology,
    entities: entityFiles.flatMap(({ rows }) => rows),
    leftOut: entityFiles.flatMap(({ leftOut }) => leftOut),
    articles: articles.map(({ trace }) => trace),
    identities: shared.identities,
    disputes: shared.disputes,
    retired: shared.retired,
  });
  checkDraft(draft, problems);
  return { draft, problems: problems.sorted() };
}

/** Brings what is wrong in articles to the rest; an id that nobody could read may be there after all. */
export function takeFaults(
  articles: readonly Pick<ReadArticle, 'faults'>[],
  problems: ProblemList,
): void {
  for (const { faults } of articles) {
    problems.take(faults.problems);
    for (const lost of faults.lost) problems.lost.add(lost);
  }
  if (problems.lost.has('ids')) return;
  for (const { faults } of articles) problems.take(faults.ofIds);
}
