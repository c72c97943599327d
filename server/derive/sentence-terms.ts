import type { Article } from '../../graph-seed/model/article.ts';
import { textOf } from '../../graph-seed/model/article-text.ts';
import { sentenceTermsOf } from '../search/sentence-query.ts';

export interface SentenceTerms {
  readonly article: string;
  readonly sentence: string;
  /** Its place in the article, from 0. */
  readonly order: number;
  readonly text: string;
  readonly terms: readonly string[];
}

/** What the sentences of an article are found by, in text order. */
export function termsOfSentences(article: Article): SentenceTerms[] {
  const text = textOf(article);
  return article.sentences.map((sentence, order) => {
    const words = text.readable(sentence);
    const terms = sentenceTermsOf(words, sentence.translation);
    return { article: article.id, sentence: sentence.id, order, text: words, terms };
  });
}
