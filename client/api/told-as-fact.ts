import type { TableFact, TableStatement } from './table-fragments.ts';

/** A row whose statement says how far its fact has come, how certain it is, and who all report it. */
export function toldAsFact<
  Row extends { readonly statement: TableStatement; readonly fact: TableFact },
>(row: Row): Row {
  const { status, certainty, articles } = row.fact;
  return { ...row, statement: { ...row.statement, status, certainty, articles } };
}
