import type { Article } from '../api/article-document.ts';

/**
 * The text by code points, as it is read: a point of a line break inside a word or sentence is
 * empty, so that every slice between two offsets of the text reads well.
 */
export function pointsAsRead({
  text,
  joinableBreaks,
}: Pick<Article, 'text' | 'joinableBreaks'>): string[] {
  const points = Array.from(text);
  for (const { start, end } of joinableBreaks) points.fill('', start, end);
  return points;
}
