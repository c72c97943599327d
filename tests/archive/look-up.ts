import type { Article } from '../../graph-seed/model/article.ts';
import type { DataSet } from '../../graph-seed/model/data-set.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';

/** Finds records of a data set by id; throws an Error where there is none. */
export function lookUpIn({ statements, articles }: DataSet) {
  const byId =
    <T extends { id: string }>(rows: readonly T[]) =>
    (id: string): T => {
      const row = rows.find((one) => one.id === id);
      if (!row) throw new Error(`The data set has no ${id}.`);
      return row;
    };
  return { statementOf: byId<Statement>(statements), articleOf: byId<Article>(articles) };
}

/** The articles that a statement rests on, as first met. */
export function sourcesOf({ evidence }: Statement): string[] {
  return [...new Set(evidence.map(({ article }) => article))];
}
