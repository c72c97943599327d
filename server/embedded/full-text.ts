import type { Lookup } from '../search/lookup.ts';
import { expressionOf, type QueryLanguage } from '../search/query-language.ts';
import { termMarks } from '../search/terms.ts';
import type { Commands, Sqlite, Value } from './sqlite.ts';

/** Tables of terms: of entities, and of sentences. */
export const fullTextTables = ['name_terms', 'sentence_terms'] as const;

export type FullTextTable = (typeof fullTextTables)[number];

/** Bits of a number of `entities` or `sentences`. */
const numberBits = 53;
const numberMask = 2 ** numberBits - 1;

/** Columns of a row in a full-text table; a name's length comes before its number, as results are ordered. */
const placed = `((CAST(? AS INTEGER) << ${numberBits}) | CAST(? AS INTEGER)), ?`;

/**
 * A full-text index of terms, which are kept nowhere else: a row is taken out by the terms that it has.
 * Letters that are not ASCII are parts of words to its tokenizer, whatever they are.
 */
export function createFullText(table: FullTextTable): string {
  const marks = Object.values(termMarks).join('');
  return `CREATE VIRTUAL TABLE ${table} USING fts5 (
    terms, content = '', columnsize = 0, detail = none, tokenize = "ascii tokenchars '${marks}'"
  );`;
}

/** What is gathered in memory before it is written, in bytes. */
const pieceBytes = 2 ** 24;

/** From here on it is written in few large pieces … */
export function gatherFullText(table: FullTextTable): string {
  return `INSERT INTO main.${table} (${table}, rank) VALUES ('hashsize', ${pieceBytes});`;
}

/** … which are made one here. */
export function mergeFullText(table: FullTextTable): string {
  return `INSERT INTO main.${table} (${table}) VALUES ('optimize');`;
}

/** Puts what is found by the terms into an index. */
export function putTerms(
  database: Commands,
  table: FullTextTable,
  { length = 0, number, terms }: FoundBy,
): void {
  const sql = `INSERT INTO ${table} (rowid, terms) VALUES (${placed})`;
  database.run(sql, [length, number, terms.join(' ')]);
}

/** Takes it out again; the terms are those that it was put in with. */
export function dropTerms(
  database: Commands,
  table: FullTextTable,
  { length = 0, number, terms }: FoundBy,
): void {
  const sql = `INSERT INTO ${table} (${table}, rowid, terms) VALUES ('delete', ${placed})`;
  database.run(sql, [length, number, terms.join(' ')]);
}

interface FoundBy {
  /** What is shorter is found first. */
  readonly length?: number;
  readonly number: number;
  readonly terms: readonly string[];
}

const language: QueryLanguage = {
  term: (term) => `"${term}"`,
  prefix: (term) => `"${term}" *`,
  all: (expressions) => `(${expressions.join(' AND ')})`,
  any: (expressions) => `(${expressions.join(' OR ')})`,
};

/** The number of a row in a full-text table, within a query of it. */
export function foundNumber(table: FullTextTable): string {
  return `(${table}.rowid & ${numberMask})`;
}

/**
 * The numbers of what passes and some lookup finds, up to the limit: by the first that does, then by
 * length and number. Each is asked whether it passes only once it is its turn.
 */
export function findNumbers(
  database: Sqlite,
  table: FullTextTable,
  lookups: readonly Lookup[],
  limit: number,
  passing?: { readonly sql: string; readonly values: readonly Value[] },
): number[] {
  const sql = `SELECT ${foundNumber(table)} FROM ${table}
    WHERE ${table} MATCH ? AND ${passing?.sql ?? 'true'} ORDER BY rowid LIMIT ?`;
  const values = (expression: string) => [expression, ...(passing?.values ?? []), limit];
  const found = new Set<number>();
  for (const lookup of lookups) {
    if (found.size >= limit) break;
    const expression = expressionOf(lookup, language);
    if (expression === undefined) continue;
    for (const [number] of database.rows<[number]>(sql, values(expression))) found.add(number);
  }
  return [...found].slice(0, limit);
}
