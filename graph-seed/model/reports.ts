import type { Article } from './article.ts';
import type { Statement } from './statement.ts';

/** A statement as told by an article, at its place in the order of reports. */
export interface Report {
  readonly statement: Statement;
  readonly article: string;
  /** When the article was published; absent where it is not known. */
  readonly published: string | undefined;
}

/**
 * Statements in the order in which they were reported: by the day of their article, a year before its
 * months and a month before its days, articles without a date last; then by the article's id, by where
 * they stand in it, and by their own ids.
 */
export function inOrderOfReport(
  articles: readonly Pick<Article, 'id' | 'published'>[],
  statements: readonly Statement[],
): Report[] {
  const published = new Map(articles.map(({ id, published }) => [id, published?.date]));
  return statements
    .map((statement) => {
      const quote = statement.evidence.find(({ context }) => !context) ?? statement.evidence[0];
      const article = quote?.article ?? '';
      const date = published.get(article);
      return {
        statement,
        article,
        published: date,
        date: date ?? undated,
        start: quote?.start ?? 0,
      };
    })
    .sort(
      (a, b) =>
        compare(a.date, b.date) ||
        compare(a.article, b.article) ||
        a.start - b.start ||
        compare(a.statement.id, b.statement.id),
    )
    .map(({ statement, article, published: date }) => ({ statement, article, published: date }));
}

/** Behind every date. */
const undated = '~';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
