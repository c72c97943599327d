import { fullTextTables } from '../../server/embedded/full-text.ts';
import type { Sqlite } from '../../server/embedded/sqlite.ts';

/** Numbers hold in one file only: what they stand for, in their order, holds in any. */
const numbered: Readonly<Record<string, string>> = {
  entities: 'SELECT id, kind, type, name, name_en, record FROM entities ORDER BY number',
  articles:
    'SELECT id, published, publisher, first_day, last_day, record FROM articles ORDER BY number',
  sentences: 'SELECT article, sentence, text, translation FROM sentences ORDER BY number',
};

/** What an index holds does not tell in which pieces it came. */
const found: Readonly<Record<(typeof fullTextTables)[number], string>> = {
  name_terms: `SELECT term, doc >> 53 AS length, id FROM temp.terms
    JOIN entities ON number = doc & ((1 << 53) - 1) ORDER BY term, doc`,
  sentence_terms: `SELECT term, article, sentence FROM temp.terms
    JOIN sentences ON number = doc ORDER BY term, doc`,
};

/** Every row of every table, and of each how many there are. */
export function tableRows(database: Sqlite): Record<string, unknown[]> {
  const names = database
    .rows<[string]>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
       AND name NOT LIKE '%\\_terms%' ESCAPE '\\' ORDER BY name`,
    )
    .map(([name]) => name);
  return Object.fromEntries([
    ...names.map((name) => {
      const rows = database.rows(numbered[name] ?? `SELECT * FROM ${name}`);
      const sorted = numbered[name] ? rows : rows.map((row) => JSON.stringify(row)).sort();
      const [[count] = []] = database.rows<[number]>(`SELECT count(*) FROM ${name}`);
      return [name, [count, ...sorted]] as const;
    }),
    ...fullTextTables.map((name) => {
      database.exec(`CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, ${name}, instance)`);
      const rows = database.rows(found[name]);
      database.exec('DROP TABLE temp.terms');
      return [name, rows] as const;
    }),
  ]);
}
