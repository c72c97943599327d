import type { Article, Sentence } from '../../graph-seed/model/article.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import type { RequestContext } from './request-context.ts';

/** The statements that rest on a sentence, those it only gives context to left out. */
export async function statementsOn(
  article: Article,
  { id }: Sentence,
  context: RequestContext,
): Promise<readonly Statement[]> {
  const statements = await context.statementsOfArticle.load(article.id);
  return statements.on(id);
}
