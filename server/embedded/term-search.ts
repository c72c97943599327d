import type { Lookup, TermLookup } from '../search/lookup.ts';
import type { Condition } from './conditions.ts';
import { listOf, type Sqlite } from './sqlite.ts';

/** No text begins with another and goes on with a higher character. */
const highest = 'char(1114111)';

/** Rows of a term that are counted to tell a rare one from a common one. */
const mostCounted = 500;

/** Finds numbers by the terms of a table. */
export class TermSearch {
  readonly #database: Sqlite;
  readonly #table: string;

  constructor(database: Sqlite, table: 'name_terms' | 'sentence_terms') {
    this.#database = database;
    this.#table = table;
  }

  /** What some lookup finds, up to the limit: by the first that does, then in rising order. */
  find(lookups: readonly Lookup[], limit: number): number[] {
    const found = new Set<number>();
    for (const lookup of lookups) {
      if (found.size >= limit) break;
      const query = this.#queryOf(lookup);
      if (!query) continue;
      const sql = `SELECT number FROM (${query.sql}) ORDER BY number LIMIT ?`;
      for (const [number] of this.#database.rows<[number]>(sql, [...query.values, limit])) {
        found.add(number);
      }
    }
    return [...found].slice(0, limit);
  }

  /** Undefined where nothing can be found. */
  #queryOf(lookup: Lookup): Condition | undefined {
    if (!('every' in lookup)) return this.#termQuery(lookup);
    const words = lookup.every.map((word) => joined(word.map((one) => this.#termQuery(one))));
    const queries = words.filter((word) => word !== undefined);
    if (queries.length === 0 || queries.length < words.length) return undefined;
    return {
      sql: queries.map(({ sql }) => `SELECT number FROM (${sql})`).join(' INTERSECT '),
      values: queries.flatMap(({ values }) => values),
    };
  }

  #termQuery(lookup: TermLookup): Condition | undefined {
    if ('all' in lookup) return this.#allQuery([...new Set(lookup.all)]);
    const from = `SELECT DISTINCT number FROM ${this.#table}`;
    if ('prefix' in lookup) {
      const { prefix } = lookup;
      return { sql: `${from} WHERE term BETWEEN ? AND ? || ${highest}`, values: [prefix, prefix] };
    }
    if (lookup.any.length === 0) return undefined;
    const sql = `${from} WHERE term IN (SELECT value FROM json_each(?))`;
    return { sql, values: [listOf(lookup.any)] };
  }

  /** Goes through the rows of the rarest term, and looks for the others beside each. */
  #allQuery(terms: readonly string[]): Condition | undefined {
    const counted = terms.map((term) => ({ term, count: this.#count(term) }));
    const values = counted.sort((a, b) => a.count - b.count).map(({ term }) => term);
    if (counted[0] === undefined || counted[0].count === 0) return undefined;
    const others = terms.slice(1).map(
      () => `AND EXISTS (
        SELECT 1 FROM ${this.#table} AS beside
        WHERE beside.term = ? AND beside.number = rare.number)`,
    );
    const sql = `SELECT number FROM ${this.#table} AS rare WHERE rare.term = ? ${others.join(' ')}`;
    return { sql, values };
  }

  #count(term: string): number {
    const sql = `SELECT count(*) FROM (SELECT 1 FROM ${this.#table} WHERE term = ? LIMIT ?)`;
    return this.#database.rows<[number]>(sql, [term, mostCounted])[0]?.[0] ?? 0;
  }
}

/** What any of the queries finds. */
function joined(queries: readonly (Condition | undefined)[]): Condition | undefined {
  const given = queries.filter((query) => query !== undefined);
  if (given.length === 0) return undefined;
  return {
    sql: given.map(({ sql }) => `SELECT number FROM (${sql})`).join(' UNION '),
    values: given.flatMap(({ values }) => values),
  };
}
