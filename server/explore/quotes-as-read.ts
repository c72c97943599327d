import type { Quote } from '../../graph-seed/model/quote.ts';
import {
  type QuotedSentence,
  quotedSentences,
  quoteWords,
} from '../../graph-seed/model/quoted-sentences.ts';
import { present } from './present.ts';
import type { RequestContext } from './request-context.ts';
import { whenKnown } from './when-known.ts';

/** The words of a quote as they are read; verbatim where its article is not there. */
export function quoteAsRead(quote: Quote, context: RequestContext): string | Promise<string> {
  return whenKnown(context.article.load(quote.article), (article) =>
    article ? quoteWords(quote, article) : quote.exact,
  );
}

/** The sentences that quotes lie in, each once, with what is quoted of it. */
export function sentencesQuoted(
  quotes: readonly Quote[],
  context: RequestContext,
): QuotedSentence[] | Promise<QuotedSentence[]> {
  const asked = present(quotes.map(({ article }) => context.article.load(article)));
  return whenKnown(asked, (found) => {
    const articles = new Map(found.map((article) => [article.id, article]));
    const quoted = () => quotedSentences(quotes, (id) => articles.get(id));
    const turn = context.budget.turn();
    return turn ? turn.then(quoted) : quoted();
  });
}
