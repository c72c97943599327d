import type { Quote } from '../../graph-seed/model/quote.ts';
import {
  type QuotedSentence,
  quotedSentences,
  quoteWords,
} from '../../graph-seed/model/quoted-sentences.ts';
import { present } from './present.ts';
import type { RequestContext } from './request-context.ts';

/** The words of a quote as they are read; verbatim where its article is not there. */
export async function quoteAsRead(quote: Quote, context: RequestContext): Promise<string> {
  const article = await context.article.load(quote.article);
  return article ? quoteWords(quote, article) : quote.exact;
}

/** The sentences that quotes lie in, each once, with what is quoted of it. */
export async function sentencesQuoted(
  quotes: readonly Quote[],
  context: RequestContext,
): Promise<QuotedSentence[]> {
  const found = await present(quotes.map(({ article }) => context.article.load(article)));
  const articles = new Map(found.map((article) => [article.id, article]));
  const turn = context.budget.turn();
  if (turn) await turn;
  return quotedSentences(quotes, (id) => articles.get(id));
}
