import type { Article, Sentence } from '../../graph-seed/model/article.ts';
import { textOf } from '../../graph-seed/model/article-text.ts';
import { statementsOn } from '../explore/statements-on.ts';
import { entityLink, namesOf } from './ends.ts';
import { bulleted, cutNote, listed } from './lists.ts';
import { type Html, markup } from './markup.ts';
import type { PageContext, WritePage } from './page-context.ts';
import type { PageWord } from './page-words.ts';
import { paths } from './paths.ts';
import { translationOf } from './quotes.ts';
import { statementItems } from './statement-list.ts';

/** One sentence of an article with what it names and the statements that rest on it. */
export const sentencePage: WritePage = async (page, { slug = '', sentence: id = '' }) => {
  const { context, language, say } = page;
  const article = await context.article.load(slug);
  const at = article?.sentences.findIndex((one) => one.id === id) ?? -1;
  const sentence = article?.sentences[at];
  if (!article || !sentence) return null;
  const named = article.mentions.filter((mention) => mention.sentence === id);
  const [statements, entities] = await Promise.all([
    statementsOn(article, sentence, context),
    context.entities([...new Set(named.flatMap((mention) => mention.entities))]),
  ]);
  const words = textOf(article).readable(sentence);
  const title = say('sentenceNumber', { number: at + 1 });
  const articleTitle = namesOf(article.entity)[language];
  const shown = listed(statements);
  const content = markup`<p class="note">${say('sentence')} · <a href="${page.href(paths.article(slug))}">${page.words(articleTitle)}</a></p>
<h1>${title}</h1>
<figure><blockquote lang="zh-CN"><p>${words}</p></blockquote>
${translationOf(sentence, page)}</figure>
<p>${beside('previous', article, article.sentences[at - 1], page)}<a href="${page.href(`${paths.article(slug)}#${id}`)}">${say('inArticle')}</a>${beside('next', article, article.sentences[at + 1], page)}</p>
${
  entities.length > 0 &&
  markup`<h2>${say('names')}</h2>${bulleted(
    entities.map((entity) => entityLink(entity, page)),
    page,
  )}`
}
<h2>${say('restsOn')}</h2>
${
  statements.length > 0
    ? await statementItems(shown, page, sentence)
    : markup`<p>${say(sentence.unread ? 'notRead' : 'noStatements')} ${sentence.waived && page.words(sentence.waived[language])}</p>`
}
${cutNote(shown.length, statements.length, page)}`;
  return {
    path: paths.sentence(slug, id),
    name: `${title} · ${articleTitle}`,
    description: language === 'zh' ? words : (sentence.translation ?? words),
    content,
  };
};

function beside(
  word: Extract<PageWord, 'previous' | 'next'>,
  { id }: Article,
  sentence: Sentence | undefined,
  page: PageContext,
): Html | undefined {
  if (!sentence) return undefined;
  const link = markup`<a href="${page.href(paths.sentence(id, sentence.id))}" rel="${word === 'next' ? 'next' : 'prev'}">${page.say(word)}</a>`;
  return word === 'next' ? markup` · ${link}` : markup`${link} · `;
}
