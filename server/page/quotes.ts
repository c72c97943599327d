import type { Article, Sentence } from '../../graph-seed/model/article.ts';
import { textOf } from '../../graph-seed/model/article-text.ts';
import type { Quote } from '../../graph-seed/model/quote.ts';
import { inARow } from './lists.ts';
import { markedSentence } from './marked-sentence.ts';
import { type Html, markup, raw } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { paths } from './paths.ts';

/** How much of the article is shown: the quoted words, or the sentences around them. */
type Extent = 'words' | 'sentences';

interface Group {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
}

/**
 * The words a statement rests on; what lies in the same sentences stands together. A sentence whose
 * translation the page has told already is left untranslated.
 */
export async function quotesOf(
  evidence: readonly Quote[],
  extent: Extent,
  page: PageContext,
  told?: Sentence,
): Promise<Html> {
  const groups = await groupQuotes(evidence, page);
  return markup`${groups.map((group) => quoted(group, extent, page, told))}`;
}

async function groupQuotes(evidence: readonly Quote[], page: PageContext): Promise<Group[]> {
  const articles = await Promise.all(
    evidence.map((quote) => page.context.article.load(quote.article)),
  );
  const groups = new Map<string, Group>();
  evidence.forEach((quote, index) => {
    const article = articles[index];
    if (!article) return;
    const key = [quote.article, ...quote.sentences].join(' ');
    const known = groups.get(key);
    const sentences = article.sentences.filter(({ id }) => quote.sentences.includes(id));
    groups.set(key, { article, sentences, quotes: [...(known?.quotes ?? []), quote] });
  });
  return [...groups.values()];
}

function quoted(
  { article, sentences, quotes }: Group,
  extent: Extent,
  page: PageContext,
  told: Sentence | undefined,
): Html {
  const text = textOf(article);
  const untold = sentences.filter((sentence) => sentence !== told);
  const contextNote = markup` <small lang="${page.language === 'zh' ? 'zh-CN' : 'en'}">${page.say('context')}</small>`;
  const lines =
    extent === 'words'
      ? quotes.map((quote) => markup`<p>${text.readable(quote)}${quote.context && contextNote}</p>`)
      : sentences.map((sentence) => markup`<p>${markedSentence(article, sentence, quotes)}</p>`);
  const hasContext = extent === 'sentences' && quotes.some(({ context }) => context);
  return markup`<figure>
<blockquote lang="zh-CN">${lines}</blockquote>
<figcaption>${sentenceLinks(article, sentences, page)}${
    hasContext && markup` <small>${page.say('context')}</small>`
  }</figcaption>
${untold.length > 0 && translationOf(untold, page)}
</figure>`;
}

function sentenceLinks(article: Article, sentences: readonly Sentence[], page: PageContext): Html {
  const links = sentences.map((sentence) => {
    const number = article.sentences.indexOf(sentence) + 1;
    const address = page.href(paths.sentence(article.id, sentence.id));
    return markup`<a href="${address}">${page.say('sentenceNumber', { number })}</a>`;
  });
  return inARow(links, page);
}

/** Our English of the sentences, open where the reader reads English. */
export function translationOf(sentences: readonly Sentence[], page: PageContext): Html {
  const lines = sentences.map(({ translation }) =>
    translation === undefined
      ? markup`<p>${page.say('untranslated')}</p>`
      : markup`<p lang="en">${translation}</p>`,
  );
  const open = page.language === 'en' && raw(' open');
  return markup`<details${open}><summary>${page.say('translation')}</summary>${lines}</details>`;
}
