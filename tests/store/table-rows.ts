import type { Sqlite } from '../../server/embedded/sqlite.ts';

/** Numbers hold in one file only: what they stand for, in their order, holds in any. */
const numbered: Readonly<Record<string, string>> = {
  entities: 'SELECT id, kind, type, name, name_en, record FROM entities ORDER BY number',
  articles: 'SELECT id, published, record FROM articles ORDER BY number',
  sentences: 'SELECT article, sentence FROM sentences ORDER BY number',
  name_terms: `SELECT term, id FROM name_terms JOIN entities USING (number)
    ORDER BY term, name_terms.number`,
  sentence_terms: `SELECT term, article, sentence FROM sentence_terms JOIN sentences USING (number)
    ORDER BY term, sentence_terms.number`,
};

/** Every row of every table, and of each how many there are. */
export function tableRows(database: Sqlite): Record<string, unknown[]> {
  const names = database
    .rows<[string]>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
    )
    .map(([name]) => name);
  return Object.fromEntries(
    names.map((name) => {
      const rows = database.rows(numbered[name] ?? `SELECT * FROM ${name}`);
      const sorted = numbered[name] ? rows : rows.map((row) => JSON.stringify(row)).sort();
      const [[count] = []] = database.rows<[number]>(`SELECT count(*) FROM ${name}`);
      return [name, [count, ...sorted]];
    }),
  );
}
