import type { Choice, Condition } from './conditions.ts';
import type { Value } from './sqlite.ts';

/** Rows of a table by the ids of a column; a fact has the id of its first statement. */
export interface Listed {
  readonly table: 'entities' | 'statements';
  readonly key: 'id' | 'fact';
}

export const entities: Listed = { table: 'entities', key: 'id' };
export const statements: Listed = { table: 'statements', key: 'id' };
export const facts: Listed = { table: 'statements', key: 'fact' };

/** No list is longer. */
export const longest = 2 ** 31;

/** Columns whose index has the facts of each value in order too. */
const withFacts: ReadonlySet<string> = new Set(['property', 'family']);

interface Query {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** The query for the first ids that pass and come after an id, in their order, each once. */
export function firstIds(
  listed: Listed,
  condition: Condition,
  first: number,
  after: string,
): Query {
  const { table, key } = listed;
  const { choice } = condition;
  if (choice && (key === 'id' || withFacts.has(choice.column))) {
    return firstOfEach(listed, choice, first, after);
  }
  // With its plus the id is only compared: going through all ids in their order is no way to few.
  const id = condition.isIndexed ? `+${key}` : key;
  return {
    sql: `SELECT DISTINCT ${id} AS listed FROM ${table}
      WHERE ${condition.sql} AND ${id} > ? ORDER BY listed LIMIT ?`,
    values: [...condition.values, after, first],
  };
}

/** The first of each value, of which the first are taken: what passes may be a tenth of all there is. */
function firstOfEach(
  { table, key }: Listed,
  { column, wanted, rest }: Choice,
  first: number,
  after: string,
): Query {
  const ofOne = `SELECT * FROM (SELECT DISTINCT ${key} AS listed FROM ${table}
    WHERE ${column} = ? AND ${rest.sql} AND ${key} > ? ORDER BY ${key} LIMIT ?)`;
  const ofEach = wanted.map(() => ofOne).join(' UNION ');
  return {
    sql: `SELECT listed FROM (${ofEach}) ORDER BY listed LIMIT ?`,
    values: [...wanted.flatMap((one) => [one, ...rest.values, after, first]), first],
  };
}
