import type { Article, ArticleSentence } from '../api/article-document.ts';

type Role = Article['paragraphs'][number]['role'];

export interface PlacedSentence {
  readonly sentence: ArticleSentence;
  /** Counted through the article from 1. */
  readonly number: number;
  /** What is printed between the sentence before it and itself, such as a blank. */
  readonly before: string;
}

/** What is read as one paragraph. */
export interface Passage {
  readonly slug: string;
  readonly role: Role;
  readonly sentences: readonly PlacedSentence[];
}

type Printed = Pick<Article, 'paragraphs' | 'sentences'>;

/** The paragraphs in text order; those that a sentence runs across are read as one. */
export function passagesOf({ paragraphs, sentences }: Printed, points: readonly string[]) {
  const passages: Passage[] = [];
  const all = sentences.map((sentence, index) => ({ sentence, number: index + 1 }));
  for (const { slug, role, start } of paragraphs) {
    const previous = passages.at(-1);
    const within = previous?.sentences.at(-1)?.sentence;
    const runsOn = within !== undefined && within.end > start;
    let read = runsOn ? within.end : start;
    const own: PlacedSentence[] = [];
    for (const { sentence, number } of all) {
      if (sentence.paragraph !== slug) continue;
      const before = points.slice(read, sentence.start).join('');
      own.push({ sentence, number, before });
      read = sentence.end;
    }
    if (runsOn && previous) {
      passages[passages.length - 1] = { ...previous, sentences: [...previous.sentences, ...own] };
    } else if (own.length > 0) {
      passages.push({ slug, role, sentences: own });
    }
  }
  return passages;
}
