import type { Quote } from '../api/statement-fragment.ts';

export interface QuoteGroup {
  readonly key: string;
  readonly sentences: Quote['sentences'];
  readonly quotes: readonly Quote[];
}

/** Quotes that lie in the same sentences stand together, so that no sentence is shown twice. */
export function groupQuotes(quotes: readonly Quote[]): QuoteGroup[] {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const key = [quote.articleSlug, ...quote.sentences.map(({ slug }) => slug)].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), quote]);
  }
  return [...groups].map(([key, group]) => ({
    key,
    sentences: group[0]?.sentences ?? [],
    quotes: group,
  }));
}
