import type { Article } from '../../graph-seed/model/article.ts';
import { participantsOf, type Statement } from '../../graph-seed/model/statement.ts';

/** The entities that each article names: itself, those of its mentions, and the ends of what it says. */
export function namedByArticle(
  articles: readonly Article[],
  statements: readonly Statement[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  const name = (article: string, entities: readonly string[]) => {
    const known = named.get(article) ?? new Set();
    for (const entity of entities) known.add(entity);
    named.set(article, known);
  };
  for (const { id, mentions } of articles) {
    name(id, [id, ...mentions.flatMap(({ entities }) => entities)]);
  }
  for (const statement of statements) {
    for (const { article } of statement.evidence) name(article, participantsOf(statement));
  }
  return named;
}
