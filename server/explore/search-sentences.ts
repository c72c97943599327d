import type { Article, Sentence } from '../../graph-seed/model/article.ts';
import { type ArticleText, textOf } from '../../graph-seed/model/article-text.ts';
import type { Mark } from '../search/mark.ts';
import {
  type SentenceMatch,
  type SentenceQuery,
  sentenceLookupsOf,
  sentenceMatch,
  sentenceQuery,
  textMarks,
  translationMarks,
} from '../search/sentence-query.ts';
import type { RequestContext } from './request-context.ts';

export interface SentenceHit {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly match: SentenceMatch;
  /** The words within the text as it is read. */
  readonly textMarks: readonly Mark[];
  /** The words within its translation. */
  readonly translationMarks: readonly Mark[];
}

const mostCandidates = 1_000;

/** The best first, as lookups are. */
const matches: readonly SentenceMatch[] = ['text', 'translation', 'both'];

/** Sentences that hold every word: by where they hold them, then in text order. */
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
    const turn = context.budget.nextTurn();
    if (turn) await turn;
    const reader = articles.get(article);
    const row = reader?.sentence(sentence);
    const match = row && sentenceMatch(query, row.text, row.sentence.translation);
    if (!reader || !match) continue;
    hits.push({ article: reader.article, sentence: row.sentence, text: row.text, match });
  }
  const sorted = matches.flatMap((match) => hits.filter((hit) => hit.match === match));
  const more = sorted.length > first || candidates.length === mostCandidates;
  const shown: SentenceHit[] = [];
  for (const hit of sorted.slice(0, first)) {
    const turn = context.budget.nextTurn();
    if (turn) await turn;
    shown.push(withMarks(query, hit));
  }
  return { hits: shown, more };
}

interface Hit extends Omit<SentenceHit, 'textMarks' | 'translationMarks'> {
  /** As it is read. */
  readonly text: string;
}

function withMarks(query: SentenceQuery, { text, ...hit }: Hit): SentenceHit {
  const { translation = '' } = hit.sentence;
  return {
    ...hit,
    textMarks: textMarks(query, text),
    translationMarks: translationMarks(query, translation),
  };
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
