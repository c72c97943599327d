import type { ArticleSummary } from '../../graph-seed/model/article-summary.ts';
import type { Fact } from '../../graph-seed/model/fact.ts';
import { Kind } from '../../graph-seed/model/ontology.gen.ts';
import { sourceWords } from '../../graph-seed/model/source-words.ts';
import { articlesOf, type Statement } from '../../graph-seed/model/statement.ts';
import { present } from '../explore/present.ts';
import { colon, inARow } from './lists.ts';
import { type Html, markup } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { paths } from './paths.ts';
import { reported } from './reported.ts';

/** An article in short, leading to its page. */
export function sourceLink(
  article: Pick<ArticleSummary, 'id' | 'title' | 'titleEn' | 'publisher' | 'published'>,
  page: PageContext,
): Html {
  const address = page.href(paths.article(article.id));
  return markup`<a href="${address}">${page.words(sourceWords(article)[page.language])}</a>`;
}

/** The articles that say a statement. */
export async function sourceLinks(statement: Statement, page: PageContext): Promise<Html> {
  return linksTo(articlesOf(statement), page);
}

/** The articles that tell a fact, and from when until when they do, where they are several. */
export async function factNote(fact: Fact, page: PageContext): Promise<Html | undefined> {
  if (!hasSeveral(page)) return undefined;
  const when = reported(fact, page);
  return markup` <small>${await linksTo(fact.articles, page)}${when && ` · ${when}`}</small>`;
}

async function linksTo(ids: readonly string[], page: PageContext): Promise<Html> {
  const articles = await present(ids.map((id) => page.context.articleSummary.load(id)));
  return inARow(
    articles.map((article) => sourceLink(article, page)),
    page,
  );
}

/** The same in a list of statements; of one article all of them are, which is said once. */
export async function sourceNote(
  statement: Statement,
  page: PageContext,
): Promise<Html | undefined> {
  if (!hasSeveral(page)) return undefined;
  return markup` <small>${await sourceLinks(statement, page)}</small>`;
}

/** Whether a statement could be of one article or another. */
export function hasSeveral({ dataSet }: PageContext): boolean {
  return dataSet.counts.articles > 1;
}

/** The one article of a list of statements; nothing where there are several. */
export async function onlySource(page: PageContext): Promise<Html | undefined> {
  if (hasSeveral(page)) return undefined;
  const snapshot = await page.context.snapshot();
  const { rows } = await snapshot.entitiesBy({ kinds: [Kind.Article] }, { first: 1 });
  const [article] = await present(rows.map(({ id }) => page.context.articleSummary.load(id)));
  if (!article) return undefined;
  return markup`<p class="note">${page.say('source')}${colon(page)}${sourceLink(article, page)}</p>`;
}
