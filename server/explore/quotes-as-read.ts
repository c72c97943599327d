import type { Article } from '../../graph-seed/model/article.ts';
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

type Kept = WeakMap<readonly Quote[], readonly QuotedSentence[]>;

/** By article, since what is kept of quotes leads to it: it is kept no longer than its record is. */
const ofArticles = new WeakMap<Article, Kept>();

function keptOf(article: Article): Kept {
  const known = ofArticles.get(article);
  if (known) return known;
  const kept: Kept = new WeakMap();
  ofArticles.set(article, kept);
  return kept;
}

/** The sentences that quotes lie in, each once, with what is quoted of it. */
export function sentencesQuoted(
  quotes: readonly Quote[],
  context: RequestContext,
): readonly QuotedSentence[] | Promise<readonly QuotedSentence[]> {
  const asked = present(quotes.map(({ article }) => context.article.load(article)));
  return whenKnown(asked, (found) => {
    const articles = new Map(found.map((article) => [article.id, article]));
    const [only, ...others] = articles.values();
    const known = only && others.length === 0 ? keptOf(only) : undefined;
    const sentences = known?.get(quotes);
    if (sentences) return sentences;
    const quoted = () => {
      const made = quotedSentences(quotes, (id) => articles.get(id));
      known?.set(quotes, made);
      return made;
    };
    const turn = context.budget.turn();
    return turn ? turn.then(quoted) : quoted();
  });
}
