import type { Article } from '../../graph-seed/model/article.ts';
import { textOf } from '../../graph-seed/model/article-text.ts';
import { sentenceTermsOf } from '../search/sentence-query.ts';

export interface SentenceTerms {
  readonly article: string;
  readonly sentence: string;
  /** Its place in the article, from 0. */
  readonly order: number;
  /** As it is read. */
  readonly text: string;
  readonly translation?: string;
  readonly terms: readonly string[];
}

/** What the sentences of an article are found by, in text order. */
export function termsOfSentences(article: Article): SentenceTerms[] {
  const text = textOf(article);
  return article.sentences.map((sentence, order) => {
    const { id, translation } = sentence;
    const words = text.readable(sentence);
    return {
      article: article.id,
      sentence: id,
      order,
      text: words,
      ...(translation !== undefined && { translation }),
      terms: sentenceTermsOf(words, translation),
    };
  });
}
