import type { ListedArticle } from '../api/article-document.ts';

/** Articles as they were published, the last first; those without a date come last. */
export function newestFirst<T extends Pick<ListedArticle, 'published'>>(
  articles: readonly T[],
): readonly T[] {
  const date = ({ published }: T) => published?.date ?? '';
  return [...articles].sort((a, b) => (date(a) < date(b) ? 1 : Number(date(a) > date(b)) * -1));
}
