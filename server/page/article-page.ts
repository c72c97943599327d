import type { Article, Paragraph, Sentence } from '../../graph-seed/model/article.ts';
import { textOf } from '../../graph-seed/model/article-text.ts';
import { articleShare } from '../explore/article-share.ts';
import { articleSource } from './article-source.ts';
import { bothNames } from './ends.ts';
import { colon } from './lists.ts';
import { wordsIn } from './marked-words.ts';
import { type Html, markup } from './markup.ts';
import type { PageContext, WritePage } from './page-context.ts';
import { paths } from './paths.ts';
import { hasSeveral } from './sources.ts';

/** An article as printed, each sentence with its number, which leads to its statements. */
export const articlePage: WritePage = async (page, { slug = '' }) => {
  const { context, language, say } = page;
  const article = await context.article.load(slug);
  const summary = article && (await context.articleSummary.load(slug));
  if (!article || !summary) return null;
  const share = hasSeveral(page) ? await articleShare(summary, context) : null;
  const description = article.entity.description[language];
  const content = markup`<p class="note"><a href="${page.href(paths.entity(slug))}">${say('article')}</a></p>
<h1>${bothNames({ zh: article.title, en: article.entity.nameEn }, page)}</h1>
<p>${page.words(description)}</p>
${articleSource(article, { ...summary, share }, page)}
<p>${say('standing')}${colon(page)}${page.words(article.standing[language])}</p>
<article>${article.paragraphs.map((paragraph) => paragraphOf(article, paragraph, page))}</article>
${notesOn(article, page)}`;
  return {
    path: paths.article(slug),
    name: language === 'zh' ? article.title : article.entity.nameEn,
    description,
    content,
    linkedData: {
      '@type': 'NewsArticle',
      headline: article.title,
      alternateName: article.entity.nameEn,
      inLanguage: article.language,
      description,
      ...(article.published && { datePublished: article.published.date }),
      ...(article.publisher && {
        publisher: { '@type': 'Organization', name: article.publisher[language] },
      }),
      ...(article.url && { sameAs: article.url }),
    },
  };
};

/** The sentences that begin in the paragraph; across a joinable break one ends in the next. */
function paragraphOf(article: Article, { id, role }: Paragraph, page: PageContext): Html | false {
  const sentences = article.sentences.filter(({ paragraph }) => paragraph === id);
  if (sentences.length === 0) return false;
  const printed = sentences.map((sentence) => numbered(article, sentence, page));
  const isHeading = role === 'title' || role === 'heading';
  const translations = sentences.flatMap(({ translation }) => translation ?? []).join(' ');
  return markup`${
    isHeading
      ? markup`<h2 lang="zh-CN">${printed}</h2>`
      : markup`<p lang="zh-CN" class="${role}">${printed}</p>`
  }${
    page.language === 'en' &&
    translations !== '' &&
    markup`<p lang="en" class="note">${page.words(translations)}</p>`
  }`;
}

function numbered(article: Article, sentence: Sentence, page: PageContext): Html {
  const number = article.sentences.indexOf(sentence) + 1;
  const address = page.href(paths.sentence(article.id, sentence.id));
  const label = page.say('sentenceNumber', { number });
  const lang = page.language === 'zh' ? 'zh-CN' : 'en';
  const words = textOf(article).readable(sentence);
  return markup`<span id="${sentence.id}">${words}<sup><a href="${address}" lang="${lang}" aria-label="${label}">${number}</a></sup></span>`;
}

/** Where text is lost and what is misprinted. */
function notesOn(article: Article, page: PageContext): Html | false {
  const { language, say } = page;
  const text = textOf(article);
  const notes = [
    ...article.lacunae.map((note) => ({ ...note, what: say(note.after ? 'lostAfter' : 'lost') })),
    ...article.misprints.map((note) => ({ ...note, what: say('misprint') })),
  ];
  if (notes.length === 0) return false;
  return markup`<section><h2>${say('notes')}</h2><ul>${notes.map(
    ({ what, note, ...span }) =>
      markup`<li>${wordsIn(text.readable(span), 'zh')} (${what})${colon(page)}${page.words(note[language])}</li>`,
  )}</ul></section>`;
}
