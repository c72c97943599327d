import { articleSummariesOf } from '../../graph-seed/model/article-summary.ts';
import { judgedAsOne } from '../../graph-seed/model/as-one.ts';
import { coverageSum } from '../../graph-seed/model/coverage.ts';
import { type DataSet, type DataSetHeader, headerOf } from '../../graph-seed/model/data-set.ts';
import { currentIds } from '../../graph-seed/model/retired-id.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import type { DataSetInfo } from './graph-store.ts';

/** What a store tells of the data set it holds, which is as judgements have it. */
export function dataSetInfo(dataSet: DataSet): DataSetInfo {
  const { articles, entities, statements, identities } = dataSet;
  const { leaders } = judgedAsOne(identities, entities);
  return countedInfo(dataSet, {
    joined: leaders,
    counts: {
      articles: articles.length,
      entities: entities.length,
      statements: statements.length,
      quotes: quotesOf(statements),
    },
    coverage: coverageSum(articleSummariesOf(dataSet).map(({ coverage }) => coverage)),
  });
}

/** The same where the counts are known. */
export function countedInfo(
  told: DataSetHeader & Pick<DataSet, 'hash' | 'ontology' | 'retired'>,
  counted: Pick<DataSetInfo, 'joined' | 'counts' | 'coverage'>,
): DataSetInfo {
  const { hash, ontology, retired } = told;
  return { ...headerOf(told), hash, ontology, retired: currentIds(retired), ...counted };
}

/** How many quotes statements have. */
export function quotesOf(statements: readonly Statement[]): number {
  return statements.reduce((sum, { evidence }) => sum + evidence.length, 0);
}
