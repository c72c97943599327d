import type { Article } from '../../graph-seed/model/article.ts';
import type { AsOne } from '../../graph-seed/model/as-one.ts';
import { type Statement, statementEnds } from '../../graph-seed/model/statement.ts';
import { endId, isMissing } from '../../graph-seed/model/value.ts';

/**
 * The entities that each article names, as `namedByArticle` has them after judgements: each by the ids
 * that articles and statements, as they were read, have for it.
 */
export function namedAsTold(
  articles: readonly Article[],
  statements: readonly Statement[],
  one: AsOne,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const named = new Map<string, Map<string, string>>();
  const name = (article: string, told: readonly string[]) => {
    const known = named.get(article) ?? new Map<string, string>();
    for (const id of told) known.set(id, one.leaderOf(id));
    named.set(article, known);
  };
  for (const { id, mentions } of articles) {
    name(id, [id, ...mentions.flatMap(({ entities }) => entities)]);
  }
  for (const statement of statements) {
    const ends = statementEnds(statement).flatMap(({ end }) =>
      isMissing(end) && !one.isEntity(end.id) ? [] : [endId(end)],
    );
    for (const { article } of statement.evidence) name(article, ends);
  }
  return named;
}
