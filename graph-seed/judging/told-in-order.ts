import type { DataSet } from '../model/data-set.ts';
import { inOrderOfReport, type Report, reportOf } from '../model/reports.ts';
import type { Statement } from '../model/statement.ts';

/** A statement as an article tells it. */
export interface Told {
  readonly statement: Statement;
  readonly article: string;
  /** When the article was published; undefined where that is not known. */
  readonly published: string | undefined;
}

/** All statements in the order of report. */
export function toldInOrder({
  articles,
  statements,
}: Pick<DataSet, 'articles' | 'statements'>): Told[] {
  const reports = statements.map((statement): Report & { readonly statement: Statement } => ({
    ...reportOf(statement),
    statement,
  }));
  return inOrderOfReport(articles, reports).map(
    ({ report: { statement, article }, published }) => ({
      statement,
      article,
      published,
    }),
  );
}
