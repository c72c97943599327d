import type { Article, Sentence } from './article.ts';
import { type Span, textOf } from './article-text.ts';
import type { Quote } from './quote.ts';

/** Quoted words in a sentence, in code points of the sentence as it is read. */
export interface QuoteMark extends Span {
  /** They only tell who is meant. Where words are also the statement's own, that wins. */
  readonly context: boolean;
}

/** A sentence with what a statement quotes of it. */
export interface QuotedSentence {
  readonly article: Article;
  readonly sentence: Sentence;
  /** The quotes that begin in it. */
  readonly quotes: readonly Quote[];
  /** In order, none over another. */
  readonly marks: readonly QuoteMark[];
}

/** The words of a quote as they are read: line breaks within them joined, blanks as printed. */
export function quoteWords(quote: Quote, article: Article): string {
  return textOf(article).readable(quote);
}

/** Every sentence that the quotes lie in, each once, as first met. An article not found has none. */
export function quotedSentences(
  quotes: readonly Quote[],
  articleOf: (id: string) => Article | undefined,
): QuotedSentence[] {
  const found = new Map<Sentence, { article: Article; over: Quote[] }>();
  for (const quote of quotes) {
    const article = articleOf(quote.article);
    if (!article) continue;
    for (const sentence of article.sentences.filter(({ id }) => quote.sentences.includes(id))) {
      const known = found.get(sentence) ?? { article, over: [] };
      known.over.push(quote);
      found.set(sentence, known);
    }
  }
  return [...found].map(([sentence, { article, over }]) => ({
    article,
    sentence,
    quotes: over.filter(({ sentences }) => sentences[0] === sentence.id),
    marks: marksIn(article, sentence, over),
  }));
}

function marksIn(
  article: Article,
  { start, end }: Sentence,
  quotes: readonly Quote[],
): QuoteMark[] {
  const text = textOf(article);
  const edges = quotes.flatMap((quote) => [quote.start, quote.end]);
  const cuts = [...new Set([start, ...edges.filter((at) => at > start && at < end), end])];
  cuts.sort((a, b) => a - b);
  const marks: QuoteMark[] = [];
  let length = 0;
  cuts.slice(0, -1).forEach((from, index) => {
    const to = cuts[index + 1] ?? end;
    const begins = length;
    length += Array.from(text.readable({ start: from, end: to })).length;
    const over = quotes.filter((quote) => quote.start <= from && quote.end > from);
    if (over.length === 0 || length === begins) return;
    const context = over.every((quote) => quote.context);
    const before = marks.at(-1);
    // Cut only where one quote ends within another: to a reader it is one mark.
    if (before?.end === begins && before.context === context) {
      marks[marks.length - 1] = { ...before, end: length };
    } else {
      marks.push({ start: begins, end: length, context });
    }
  });
  return marks;
}
