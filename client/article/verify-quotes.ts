import type { PlacedQuote, QuotedStatement } from '../api/article-document.ts';

export interface FailedQuote {
  readonly statement: string;
  readonly exact: string;
  /** What the text has at the quote's place. */
  readonly printed: string;
}

export interface Verification {
  /** How many quotes there are of this article. */
  readonly quotes: number;
  readonly failed: readonly FailedQuote[];
}

/** Compares each quote with the slice of the text that it claims to be. */
export function verifyQuotes(
  article: string,
  points: readonly string[],
  statements: readonly QuotedStatement[],
): Verification {
  const quotes = statements.flatMap(({ slug, evidence }) =>
    quotesOf(article, evidence).map((quote) => ({ slug, ...quote })),
  );
  const failed = quotes.flatMap(({ slug, exact, start, end }): FailedQuote[] => {
    const printed = points.slice(start, end).join('');
    return printed === exact ? [] : [{ statement: slug, exact, printed }];
  });
  return { quotes: quotes.length, failed };
}

/** Those quotes that are of the article: a statement may rest on several. */
export function quotesOf(article: string, quotes: readonly PlacedQuote[]): PlacedQuote[] {
  return quotes.filter(({ articleSlug }) => articleSlug === article);
}
