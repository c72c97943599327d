import type { PlacedQuote, QuotedStatement } from '../api/article-document.ts';
import type { Selection } from '../view/selection.ts';
import { partsOfSentence } from '../view/selection.ts';
import { quotesOf } from './verify-quotes.ts';

/** What of an article is lit. */
export interface LitWords {
  readonly quotes: readonly PlacedQuote[];
  /** Slug of the entity whose names are lit. */
  readonly entity: string | null;
  /** Slug of the sentence that is lit as a whole. */
  readonly sentence: string | null;
}

const nothing: LitWords = { quotes: [], entity: null, sentence: null };

/** The words of an article that what is chosen rests on or is named by. */
export function litWords(
  selection: Selection | null,
  article: string,
  statements: readonly QuotedStatement[],
  /** The statements that have the missing end of this slug as an end. */
  statementsOfMissing: (slug: string) => readonly string[],
): LitWords {
  if (!selection) return nothing;
  const { type, slug } = selection;
  if (type === 'entity') return { ...nothing, entity: slug };
  if (type === 'sentence') {
    const parts = partsOfSentence(slug);
    return parts.article === article ? { ...nothing, sentence: parts.sentence } : nothing;
  }
  if (type !== 'statement' && type !== 'missing') return nothing;
  const lit = type === 'statement' ? [slug] : statementsOfMissing(slug);
  const quotes = statements
    .filter((statement) => lit.includes(statement.slug))
    .flatMap(({ evidence }) => quotesOf(article, evidence));
  return { ...nothing, quotes };
}
