import type { Article } from './article.ts';
import type { Statement } from './statement.ts';

/** As much of an article as its place in the order takes. */
export type Dated = Pick<Article, 'id' | 'published'>;

/** A statement as an article tells it. */
export interface Report {
  readonly statement: Statement;
  readonly article: string;
  /** When the article was published; absent where it is not known. */
  readonly published: string | undefined;
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

/** Statements in the order of their articles, then by where they stand in it, then by their ids. */
export function inOrderOfReport(
  articles: readonly Dated[],
  statements: readonly Statement[],
): Report[] {
  const ordered = inOrderOfPublication(articles);
  const ranks = new Map(ordered.map(({ id }, rank) => [id, rank]));
  return statements
    .map((statement) => {
      const quote = statement.evidence.find(({ context }) => !context) ?? statement.evidence[0];
      const article = quote?.article ?? '';
      const rank = ranks.get(article) ?? ordered.length;
      const report = { statement, article, published: ordered[rank]?.published?.date };
      return { report, rank, start: quote?.start ?? 0 };
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.start - b.start ||
        compare(a.report.statement.id, b.report.statement.id),
    )
    .map(({ report }) => report);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
