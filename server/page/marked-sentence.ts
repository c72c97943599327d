import { textOf } from '../../graph-seed/model/article-text.ts';
import type { QuotedSentence } from '../../graph-seed/model/quoted-sentences.ts';
import { type Html, markup } from './markup.ts';

/** A sentence with the quoted words marked, those of the statement apart from their context. */
export function markedSentence({ article, sentence, marks }: QuotedSentence): Html {
  const points = Array.from(textOf(article).readable(sentence));
  const words = (from: number, to?: number) => points.slice(from, to).join('');
  const pieces = marks.map(({ start, end, context }, index) => {
    const before = words(marks[index - 1]?.end ?? 0, start);
    return context
      ? markup`${before}<mark class="context">${words(start, end)}</mark>`
      : markup`${before}<mark>${words(start, end)}</mark>`;
  });
  return markup`${pieces}${words(marks.at(-1)?.end ?? 0)}`;
}
