import type { Article, Sentence } from '../../graph-seed/model/article.ts';
import { textOf } from '../../graph-seed/model/article-text.ts';
import type { Quote } from '../../graph-seed/model/quote.ts';
import { type Html, markup } from './markup.ts';

/** A sentence with the quoted words marked, those of the statement apart from their context. */
export function markedSentence(
  article: Article,
  { start, end }: Sentence,
  quotes: readonly Quote[],
): Html {
  const text = textOf(article);
  const within = (at: number) => at > start && at < end;
  const cuts = quotes.flatMap((quote) => [quote.start, quote.end]).filter(within);
  const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  const pieces = edges.slice(0, -1).map((from, index) => {
    const words = text.readable({ start: from, end: edges[index + 1] ?? end });
    const over = quotes.filter((quote) => quote.start <= from && quote.end > from);
    if (over.length === 0) return words;
    // Where the two overlap, the statement's own words win.
    return over.every(({ context }) => context)
      ? markup`<mark class="context">${words}</mark>`
      : markup`<mark>${words}</mark>`;
  });
  return markup`${pieces}`;
}
