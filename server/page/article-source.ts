import type { Article } from '../../graph-seed/model/article.ts';
import type { ArticleSummary } from '../../graph-seed/model/article-summary.ts';
import { publishedWords } from '../../graph-seed/model/source-words.ts';
import type { ArticleShare } from '../explore/article-share.ts';
import { colon } from './lists.ts';
import { type Html, markup } from './markup.ts';
import type { PageContext } from './page-context.ts';
import type { PageWord } from './page-words.ts';

interface Added extends Pick<ArticleSummary, 'statements' | 'coverage'> {
  /** What it adds to the others; null where there are none. */
  readonly share: ArticleShare | null;
}

const added = [
  'newEntities',
  'newFacts',
  'confirmedFacts',
  'contradictedFacts',
  'filledGaps',
] as const;

/**
 * Who published an article, when and where, what nobody knows said to be unknown; how much rests on it,
 * and what it adds to the others.
 */
export function articleSource(
  article: Article,
  { statements, coverage, share }: Added,
  page: PageContext,
): Html {
  const { published, publisher, place, edition, page: printed, url, retrieved } = article;
  const { language } = page;
  const reason = published?.reason;
  const inWords = (words: string | undefined) => words && page.words(words);
  const rows: readonly (readonly [PageWord, Html | string | undefined])[] = [
    ['publisher', inWords(publisher?.[language])],
    ['publishedAt', inWords(place?.[language])],
    [
      'published',
      published &&
        markup`${publishedWords(published)[language]}${reason && markup`${colon(page)}${page.words(reason[language])}`}`,
    ],
    ['edition', inWords(edition?.[language])],
    ['pageOfPrint', printed],
    ['url', url && markup`<a href="${url}" rel="external">${url}</a>`],
    ['retrieved', retrieved],
    ['restingStatements', String(statements)],
    ['unreadSentences', String(coverage.unread)],
    ...(share ? added.map((list) => [list, String(share[list].length)] as const) : []),
  ];
  return markup`<dl>${rows.map(
    ([word, value]) =>
      markup`<div><dt>${page.say(word)}</dt><dd>${value ?? page.say('unknown')}</dd></div>`,
  )}</dl>`;
}
