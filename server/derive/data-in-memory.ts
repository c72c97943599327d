import { asOne } from '../../graph-seed/model/as-one.ts';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { namedIn, quotedArticles } from '../../graph-seed/model/statement.ts';
import type { DataByDocument } from '../ports/data-by-document.ts';
import { dataSetInfo } from '../ports/data-set-info.ts';
import { gapsOf } from './gaps.ts';
import { namedByArticle } from './named-by-article.ts';
import { sharedFacts } from './shared-facts.ts';

/** A data set that was read whole, by document, as its judgements have it. */
export function dataInMemory(told: DataSet): DataByDocument {
  const dataSet = asOne(told);
  const { articles, entities, statements, documents, disputes, layout } = dataSet;
  const only = <T extends { readonly id: string }>(rows: readonly T[], ids: readonly string[]) => {
    const wanted = new Set(ids);
    return rows.filter(({ id }) => wanted.has(id));
  };
  return {
    info: dataSetInfo(dataSet),
    documents,
    articleIds: articles.map(({ id }) => id),
    entityIds: () => entities.map(({ id }) => id),
    articles: (ids) => only(articles, ids),
    entities: (ids) => only(entities, ids),
    statementsOn: (ids) => {
      const wanted = new Set(ids);
      return statements.filter(({ evidence }) =>
        evidence.some(({ article }) => wanted.has(article)),
      );
    },
    articlesQuoted: (ids) => [...new Set(only(statements, ids).flatMap(quotedArticles))].sort(),
    statementIds: (ids) => only(statements, ids).map(({ id }) => id),
    articlesWith: (ids) => {
      const wanted = new Set(ids);
      const refers = (named: Iterable<string>) => [...named].some((id) => wanted.has(id));
      const told = statements.filter((row) => refers([...namedIn(row), ...row.resultOf]));
      const naming = [...namedByArticle(articles, [])].filter(([, named]) => refers(named));
      const all = [
        ...told.flatMap(({ evidence }) => evidence.map(({ article }) => article)),
        ...naming.map(([article]) => article),
      ];
      return [...new Set(all)].sort();
    },
    facts: () => sharedFacts(dataSet),
    disputes: () => disputes,
    gaps: () => gapsOf(dataSet),
    positions: () => layout.positions,
  };
}
