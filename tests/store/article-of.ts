import type { Article } from '../../graph-seed/model/article.ts';
import { ArticleText } from '../../graph-seed/model/article-text.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import type { Quote } from '../../graph-seed/model/quote.ts';
import { paragraphSpans, sentenceSpans } from '../../graph-seed/reading/segment.ts';
import { both, entity } from './data-set-parts.ts';

interface GivenSentence {
  /** With its end; a line break within it is a joinable one. */
  readonly zh: string;
  readonly en?: string;
  /** Entities that it names, by its first letter. */
  readonly names?: readonly string[];
}

/** An invented article of these sentences, one to a line. */
export function articleOf(id: string, given: readonly GivenSentence[]): Article {
  const text = given.map(({ zh }) => zh).join('\n');
  const paragraphs = paragraphSpans(text).map((span, index) => {
    return { id: `p${index + 1}`, role: 'body' as const, ...span };
  });
  const joinableBreaks = breaksWithin(given);
  const sentences = sentenceSpans(text, paragraphs, joinableBreaks).map((span, index) => {
    const translation = given[index]?.en;
    return {
      id: `s${index + 1}`,
      paragraph: paragraphs.findLast(({ start }) => start <= span.start)?.id ?? '',
      ...span,
      ...(translation !== undefined && { translation }),
    };
  });
  return {
    id,
    title: id,
    language: 'zh',
    entity: entity(id, Kind.Article, `报道${id}`),
    standing: both('虚构。', 'Invented.'),
    sha256: '0'.repeat(64),
    text,
    paragraphs,
    sentences,
    joinableBreaks,
    lacunae: [],
    misprints: [],
    mentions: sentences.flatMap(({ id: sentence, start }, index) => {
      const entities = [...(given[index]?.names ?? [])];
      return entities.length === 0 ? [] : [{ start, end: start + 1, sentence, entities }];
    }),
  };
}

/** A whole sentence of the article as evidence, counted from 0. */
export function quoteOf(article: Article, index: number): Quote {
  const sentence = article.sentences[index];
  if (!sentence) throw new Error(`${article.id} has no sentence ${index}.`);
  const { id, start, end } = sentence;
  const exact = new ArticleText(article.text).slice({ start, end });
  return { article: article.id, exact, start, end, sentences: [id] };
}

function breaksWithin(given: readonly GivenSentence[]): { start: number; end: number }[] {
  let before = 0;
  return given.flatMap(({ zh }) => {
    const from = before;
    const letters = Array.from(zh);
    before += letters.length + 1;
    return letters.flatMap((letter, at) =>
      letter === '\n' ? [{ start: from + at, end: from + at + 1 }] : [],
    );
  });
}
