import type { Article, Sentence } from '../../graph-seed/model/article.ts';
import type { SentenceFound } from '../ports/graph-store.ts';
import type { Lookup } from '../search/lookup.ts';
import type { Mark } from '../search/mark.ts';
import {
  type SentenceMatch,
  sentenceLookupsOf,
  sentenceMatch,
  sentenceMatches,
  sentenceQuery,
  sentenceTermsOf,
  textMarks,
  translationMarks,
} from '../search/sentence-query.ts';
import { bestHits } from './best-hits.ts';
import type { RequestContext } from './request-context.ts';
import type { SearchRequest } from './search.ts';

export interface SentenceHit {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly match: SentenceMatch;
  /** The words within the text as it is read. */
  readonly textMarks: readonly Mark[];
  /** The words within its translation. */
  readonly translationMarks: readonly Mark[];
}

/** Sentences that hold every word: by where they hold them, then in text order. */
export async function searchSentences(
  context: RequestContext,
  { text, first, told }: SearchRequest,
): Promise<{ hits: SentenceHit[]; more: boolean }> {
  const query = sentenceQuery(text);
  const lookups = sentenceLookupsOf(query);
  if (lookups.length === 0) return { hits: [], more: false };
  const snapshot = await context.snapshot();
  const search = {
    lookups,
    matches: sentenceMatches,
    ask: (lookups: readonly Lookup[], limit: number) =>
      snapshot.searchSentences(lookups, limit, told),
    matchOf: (found: SentenceFound) => sentenceMatch(query, found.text, found.translation),
    termsOf: (found: SentenceFound) => sentenceTermsOf(found.text, found.translation),
    // They come in text order, by which nothing but the store can compare them.
    compare: () => 0,
  };
  const { hits, more } = await bestHits(search, first, context.budget);
  const ids = [...new Set(hits.map(({ candidate }) => candidate.article))];
  const articles = new Map(
    (await snapshot.articles(ids)).flatMap((one) => (one ? [[one.id, one]] : [])),
  );
  const shown: SentenceHit[] = [];
  for (const { candidate, match } of hits) {
    const turn = context.budget.nextTurn();
    if (turn) await turn;
    const article = articles.get(candidate.article);
    const sentence = article?.sentences.find(({ id }) => id === candidate.sentence);
    if (!article || !sentence) continue;
    shown.push({
      article,
      sentence,
      match,
      textMarks: textMarks(query, candidate.text),
      translationMarks: translationMarks(query, candidate.translation ?? ''),
    });
  }
  return { hits: shown, more };
}
