import type { Article, Sentence } from '../../graph-seed/model/article.ts';
import type { Quote } from '../../graph-seed/model/quote.ts';
import { type QuotedSentence, quoteWords } from '../../graph-seed/model/quoted-sentences.ts';
import { sentencesQuoted } from '../explore/quotes-as-read.ts';
import { markedSentence } from './marked-sentence.ts';
import { type Html, markup, raw } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { paths } from './paths.ts';
import { hasSeveral, sourceLink } from './sources.ts';

/** How much of the article is shown: the quoted words, or the sentences around them. */
type Extent = 'words' | 'sentences';

/**
 * The words a statement rests on, by the sentences that they stand in. A sentence whose translation
 * the page has told already is left untranslated.
 */
export async function quotesOf(
  evidence: readonly Quote[],
  extent: Extent,
  page: PageContext,
  told?: Sentence,
): Promise<Html> {
  const sentences = await sentencesQuoted(evidence, page.context);
  return markup`${sentences.map((quoted) => figureOf(quoted, extent, page, told))}`;
}

function figureOf(
  quoted: QuotedSentence,
  extent: Extent,
  page: PageContext,
  told: Sentence | undefined,
): Html | false {
  const { article, sentence, quotes, marks } = quoted;
  // What only goes on here stands whole where it begins.
  if (extent === 'words' && quotes.length === 0) return false;
  const contextNote = markup` <small lang="${page.language === 'zh' ? 'zh-CN' : 'en'}">${page.say('context')}</small>`;
  const lines =
    extent === 'words'
      ? quotes.map(
          (quote) => markup`<p>${quoteWords(quote, article)}${quote.context && contextNote}</p>`,
        )
      : markup`<p>${markedSentence(quoted)}</p>`;
  // In lists of statements of one article it is said once, above or below them.
  const source =
    (extent === 'sentences' || hasSeveral(page)) &&
    sourceLink({ ...article, titleEn: article.entity.nameEn }, page);
  const hasContext = extent === 'sentences' && marks.some(({ context }) => context);
  return markup`<figure>
<blockquote lang="zh-CN">${lines}</blockquote>
<figcaption>${sentenceLink(article, sentence, page)}${source && markup` · ${source}`}${
    hasContext && markup` <small>${page.say('context')}</small>`
  }</figcaption>
${sentence !== told && translationOf(sentence, page)}
</figure>`;
}

function sentenceLink(article: Article, sentence: Sentence, page: PageContext): Html {
  const number = article.sentences.indexOf(sentence) + 1;
  const address = page.href(paths.sentence(article.id, sentence.id));
  return markup`<a href="${address}">${page.say('sentenceNumber', { number })}</a>`;
}

/** Our English of a sentence, open where the reader reads English. */
export function translationOf({ translation }: Sentence, page: PageContext): Html {
  const line =
    translation === undefined
      ? markup`<p>${page.say('untranslated')}</p>`
      : markup`<p lang="en">${translation}</p>`;
  const open = page.language === 'en' && raw(' open');
  return markup`<details${open}><summary>${page.say('translation')}</summary>${line}</details>`;
}
