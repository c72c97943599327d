import { createFullText, fullTextTables, gatherFullText, mergeFullText } from './full-text.ts';

/**
 * What a data set is compiled into, as its judgements have it: all ids are those of leaders. Each thing stands as the JSON that the model has of it, once; the
 * other tables and columns lead to it. A sentence's words stand beside its article too, for a search
 * compares many. A row belongs to one entity, statement or article, so that it is replaced with it;
 * only `gaps` and `facts` are of several. Numbers are in the order of ids, of sentences in that of
 * articles and text, with room between them, and hold in this file only. What was read otherwise than
 * it is one with others stands in the tables that end in `_told`, in `named.told` and in `arcs`, for those who
 * read the data files again.
 */
export const tables = `
CREATE TABLE data_set (record TEXT NOT NULL);
CREATE TABLE documents (id TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE files (path TEXT PRIMARY KEY, digest TEXT NOT NULL, entities TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE entities (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, type TEXT,
  name TEXT NOT NULL, name_en TEXT NOT NULL, unnamed INTEGER NOT NULL, record TEXT NOT NULL
);
CREATE TABLE statements (
  id TEXT NOT NULL UNIQUE, fact TEXT NOT NULL, property TEXT NOT NULL, family TEXT NOT NULL, status TEXT,
  inferred INTEGER NOT NULL, is_figure INTEGER NOT NULL, first_day TEXT, last_day TEXT,
  participants INTEGER NOT NULL, record TEXT NOT NULL
);
CREATE TABLE facts (
  id TEXT PRIMARY KEY, latest TEXT NOT NULL, record TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE entities_told (id TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE statements_told (id TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE mentions_told (article TEXT PRIMARY KEY, mentions TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE articles (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, published TEXT, publisher TEXT,
  first_day TEXT, last_day TEXT, record TEXT NOT NULL
);
CREATE TABLE article_summaries (id TEXT NOT NULL UNIQUE, record TEXT NOT NULL);
CREATE TABLE sentences (
  number INTEGER PRIMARY KEY, article TEXT NOT NULL, sentence TEXT NOT NULL, text TEXT NOT NULL,
  translation TEXT
);
CREATE TABLE positions (id TEXT PRIMARY KEY, x REAL NOT NULL, y REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE disputes (id TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE retired (id TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE identities (number INTEGER PRIMARY KEY, record TEXT NOT NULL);
CREATE TABLE gaps (
  rank INTEGER NOT NULL, id TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (rank, id)
) WITHOUT ROWID;
CREATE TABLE links (
  entity TEXT NOT NULL, role TEXT NOT NULL, statement TEXT NOT NULL, property TEXT NOT NULL,
  PRIMARY KEY (entity, role, statement)
) WITHOUT ROWID;
CREATE TABLE hops (
  statement TEXT NOT NULL, subject TEXT NOT NULL, other TEXT NOT NULL, family TEXT NOT NULL,
  PRIMARY KEY (statement, subject, other)
) WITHOUT ROWID;
CREATE TABLE arcs (
  statement TEXT NOT NULL, name TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
  PRIMARY KEY (statement, name, source, target)
) WITHOUT ROWID;
CREATE TABLE containment (
  part TEXT NOT NULL, whole TEXT NOT NULL, statement TEXT NOT NULL,
  PRIMARY KEY (part, whole, statement)
) WITHOUT ROWID;
CREATE TABLE quoted (
  article TEXT NOT NULL, statement TEXT NOT NULL, PRIMARY KEY (article, statement)
) WITHOUT ROWID;
CREATE TABLE figures (
  statement TEXT PRIMARY KEY, sort TEXT NOT NULL, value TEXT NOT NULL, is_total INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE causes (
  cause TEXT NOT NULL, statement TEXT NOT NULL, PRIMARY KEY (cause, statement)
) WITHOUT ROWID;
CREATE TABLE named (
  article TEXT NOT NULL, entity TEXT NOT NULL, told TEXT NOT NULL, PRIMARY KEY (article, entity, told)
) WITHOUT ROWID;
${fullTextTables.map(createFullText).join('\n')}
`;

/** From here on, rows that come in another order than they stand in are gathered as they come … */
export const gathering = `
CREATE TEMP TABLE links AS SELECT * FROM main.links;
CREATE TEMP TABLE name_terms (terms TEXT NOT NULL);
${fullTextTables.map(gatherFullText).join('\n')}
`;

/** … and here they are put into their tables, in order: to put each in its place takes long. */
export const gathered = `
INSERT INTO main.links SELECT * FROM temp.links ORDER BY entity, role, statement;
DROP TABLE temp.links;
INSERT INTO main.name_terms (rowid, terms) SELECT rowid, terms FROM temp.name_terms ORDER BY rowid;
DROP TABLE temp.name_terms;
${fullTextTables.map(mergeFullText).join('\n')}
`;

/** Made once all rows are there, which is faster. */
export const indexes = `
CREATE INDEX entities_by_kind ON entities (kind, id);
CREATE INDEX entities_by_type ON entities (type, id);
CREATE INDEX entities_by_name ON entities (name, id);
CREATE INDEX entities_by_name_en ON entities (name_en, id);
CREATE INDEX statements_by_fact ON statements (fact, id);
CREATE INDEX facts_by_property ON statements (property, fact);
CREATE INDEX facts_by_family ON statements (family, fact);
CREATE INDEX statements_by_property ON statements (property, id);
CREATE INDEX statements_by_family ON statements (family, id);
CREATE INDEX statements_by_status ON statements (status, id);
CREATE INDEX statements_by_first_day ON statements (first_day, id);
CREATE INDEX statements_by_last_day ON statements (last_day, id);
CREATE INDEX statements_of_nobody ON statements (id) WHERE participants = 0;
CREATE INDEX links_by_statement ON links (statement);
CREATE INDEX containment_by_whole ON containment (whole, part);
CREATE INDEX quoted_by_statement ON quoted (statement, article);
CREATE INDEX named_by_entity ON named (entity, article);
CREATE INDEX named_as_told ON named (told, article);
ANALYZE;
`;

/** What an entity is in a statement it takes part in. */
export const endRoles = ['subject', 'object', 'qualifier'] as const;

/** What an entity is to a statement: an end, who says it, or what a missing end may be. */
export const linkRoles = [
  ...endRoles,
  'speaker',
  'candidate',
  'subjectCandidate',
  'objectCandidate',
] as const;

export type LinkRole = (typeof linkRoles)[number];

/** The roles as a list in SQL. */
export function rolesIn(...roles: readonly LinkRole[]): string {
  return `(${roles.map((role) => `'${role}'`).join(', ')})`;
}
