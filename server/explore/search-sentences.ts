import type { Article, Sentence } from '../../graph-seed/model/article.ts';
import { type ArticleText, textOf } from '../../graph-seed/model/article-text.ts';
import type { Mark } from '../search/folded-letters.ts';
import {
  type SentenceQuery,
  sentenceLookupsOf,
  sentenceMarks,
  sentenceMatch,
  sentenceQuery,
} from '../search/sentence-query.ts';
import type { RequestContext } from './request-context.ts';

export interface SentenceHit {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly match: 'text' | 'translation';
  /** In what matches: the text as it is read, or its translation. */
  readonly marks: readonly Mark[];
}

const mostCandidates = 1_000;

/** Sentences that hold the words: in the text before in the translation, then in text order. */
export async function searchSentences(
  context: RequestContext,
  text: string,
  first: number,
): Promise<{ hits: SentenceHit[]; more: boolean }> {
  const query = sentenceQuery(text);
  const lookups = sentenceLookupsOf(query);
  if (lookups.length === 0) return { hits: [], more: false };
  const snapshot = await context.snapshot();
  const candidates = await snapshot.searchSentences(lookups, mostCandidates);
  const ids = [...new Set(candidates.map(({ article }) => article))];
  const articles = new Map(
    (await snapshot.articles(ids)).flatMap((one) => (one ? [[one.id, new Reader(one)]] : [])),
  );
  const hits: Hit[] = [];
  for (const { article, sentence } of candidates) {
    const turn = context.budget.turn();
    if (turn) await turn;
    const reader = articles.get(article);
    const row = reader?.sentence(sentence);
    const match = row && sentenceMatch(query, row.text, row.sentence.translation);
    if (!reader || !match) continue;
    hits.push({ article: reader.article, sentence: row.sentence, text: row.text, match });
  }
  const sorted = ['text', 'translation'].flatMap((match) =>
    hits.filter((hit) => hit.match === match),
  );
  const more = sorted.length > first || candidates.length === mostCandidates;
  const shown: SentenceHit[] = [];
  for (const hit of sorted.slice(0, first)) {
    const turn = context.budget.turn();
    if (turn) await turn;
    shown.push(withMarks(query, hit));
  }
  return { hits: shown, more };
}

interface Hit extends Omit<SentenceHit, 'marks'> {
  /** As it is read. */
  readonly text: string;
}

function withMarks(query: SentenceQuery, { text, ...hit }: Hit): SentenceHit {
  const { match, sentence } = hit;
  const shown = match === 'text' ? text : (sentence.translation ?? '');
  return { ...hit, marks: sentenceMarks(query, shown, match) };
}

class Reader {
  readonly article: Article;
  readonly #text: ArticleText;
  readonly #sentences: ReadonlyMap<string, Sentence>;

  constructor(article: Article) {
    this.article = article;
    this.#text = textOf(article);
    this.#sentences = new Map(article.sentences.map((sentence) => [sentence.id, sentence]));
  }

  sentence(id: string): { sentence: Sentence; text: string } | undefined {
    const sentence = this.#sentences.get(id);
    return sentence && { sentence, text: this.#text.readable(sentence) };
  }
}
