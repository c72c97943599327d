import type { Article } from './article.ts';
import type { Statement } from './statement.ts';

/** As much of an article as its place in the order takes. */
export type Dated = Pick<Article, 'id' | 'published'>;

/** A statement's id, the article that tells it, and where in its text. */
export interface Report {
  readonly id: string;
  readonly article: string;
  readonly start: number;
}

/**
 * Articles as they were published: a year before its months and a month before its days, those
 * without a date last, and then by id.
 */
export function inOrderOfPublication<T extends Dated>(articles: readonly T[]): T[] {
  // `~` is behind every digit.
  const key = ({ id, published }: T) => `${published?.date ?? '~'} ${id}`;
  return articles
    .map((article) => ({ article, key: key(article) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ article }) => article);
}

export function reportOf({ id, evidence }: Statement): Report {
  const quote = evidence.find(({ context }) => !context) ?? evidence[0];
  return { id, article: quote?.article ?? '', start: quote?.start ?? 0 };
}

/**
 * Reports in the order of their articles, then by where they stand in it, then by id; each with when its
 * article was published, where that is known.
 */
export function inOrderOfReport<T extends Report>(
  articles: readonly Dated[],
  reports: readonly T[],
): { readonly report: T; readonly published: string | undefined }[] {
  const ordered = inOrderOfPublication(articles);
  const ranks = new Map(ordered.map(({ id }, rank) => [id, rank]));
  return reports
    .map((report) => {
      const rank = ranks.get(report.article) ?? ordered.length;
      return { report, rank, published: ordered[rank]?.published?.date };
    })
    .sort(
      (a, b) =>
        a.rank - b.rank || a.report.start - b.report.start || compare(a.report.id, b.report.id),
    )
    .map(({ report, published }) => ({ report, published }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
