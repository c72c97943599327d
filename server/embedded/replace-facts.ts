import type { AsOne } from '../../graph-seed/model/as-one.ts';
import { factsAmong, tellings } from '../../graph-seed/model/facts.ts';
import { indexOntology } from '../../graph-seed/model/ontology.ts';
import type { Dated } from '../../graph-seed/model/reports.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { endId } from '../../graph-seed/model/value.ts';
import { isShared } from '../derive/shared-facts.ts';
import { knownInfo, withMissing } from './known-data.ts';
import type { RowWriter } from './row-writer.ts';
import { listOf, type Sqlite } from './sqlite.ts';
import { rolesIn } from './tables.ts';

const listed = '(SELECT value FROM json_each(?))';

/**
 * Writes anew the facts of statements that are written anew, and those that were told by what these
 * replace, once all other rows are there: what tells the same has a subject and the property in common.
 */
export function replaceFacts(
  database: Sqlite,
  writer: RowWriter,
  one: AsOne,
  { changed, factsTold }: { changed: readonly string[]; factsTold: readonly string[] },
): void {
  const facts = [...factsTold, ...factsOfStatements(database, changed)];
  const members = texts(database, `SELECT id FROM statements WHERE fact IN ${listed}`, facts);
  const touched = alikeTo(database, [...new Set([...changed, ...members])], one);
  for (const fact of new Set([...facts, ...factsOfStatements(database, touched)])) {
    writer.dropFact(fact);
  }
  const { ontology } = knownInfo(database);
  const tellingOf = tellings(indexOntology(ontology), one.leaderOf);
  const told = statementsBy(database, touched).map(tellingOf);
  for (const fact of factsAmong(told, datedArticles(database)).filter(isShared)) {
    writer.putFact(fact);
  }
}

/** The facts that statements tell, alone or with others, each once. */
export function factsOfStatements(database: Sqlite, ids: readonly string[]): string[] {
  return texts(database, `SELECT DISTINCT fact FROM statements WHERE id IN ${listed}`, ids);
}

/** Statements that have a subject in common with one of these, and the property: its facts are whole. */
function alikeTo(database: Sqlite, ids: readonly string[], { oneWith }: AsOne): string[] {
  const known = new Map<string, Set<string>>();
  for (const statement of statementsBy(database, ids)) {
    const ends = known.get(statement.property) ?? new Set();
    for (const end of statement.subjects) for (const id of oneWith(endId(end))) ends.add(id);
    known.set(statement.property, ends);
  }
  const found = new Set<string>();
  const sql = `SELECT statement FROM links
    WHERE entity IN ${listed} AND role IN ${rolesIn('subject')} AND property = ?`;
  for (const [property, of] of known) {
    const all = [...of];
    const rows = database.rows<[string]>(sql, [listOf(all), property]);
    for (const [id] of rows) found.add(id);
    for (const { id, subjects, property: other } of statementsBy(
      database,
      withMissing(database, all),
    )) {
      if (other === property && subjects.some((end) => of.has(endId(end)))) found.add(id);
    }
  }
  return [...found];
}

function datedArticles(database: Sqlite): Dated[] {
  return database
    .rows<[string, string | null]>('SELECT id, published FROM articles')
    .map(([id, date]) => ({ id, ...(date !== null && { published: { date } }) }));
}

function statementsBy(database: Sqlite, ids: readonly string[]): Statement[] {
  const sql = `SELECT record FROM statements WHERE id IN ${listed}`;
  return texts(database, sql, ids).map((record) => JSON.parse(record));
}

function texts(database: Sqlite, sql: string, ids: readonly string[]): string[] {
  return database.rows<[string]>(sql, [listOf(ids)]).map(([text]) => text);
}
