import type { DataSetChange } from '../../graph-seed/model/data-set-change.ts';
import { factsAmong, tellings } from '../../graph-seed/model/facts.ts';
import { type Identity, identityOf } from '../../graph-seed/model/identity.ts';
import type { Judgement } from '../../graph-seed/model/judgement.ts';
import { indexOntology } from '../../graph-seed/model/ontology.ts';
import type { Dated } from '../../graph-seed/model/reports.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { endId } from '../../graph-seed/model/value.ts';
import { type Gap, gapKinds } from '../derive/gaps.ts';
import { isShared } from '../derive/shared-facts.ts';
import { knownInfo } from './known-data.ts';
import type { RowWriter } from './row-writer.ts';
import { listOf, type Sqlite } from './sqlite.ts';
import { endRoles, rolesIn } from './tables.ts';

const listed = '(SELECT value FROM json_each(?))';

interface Before {
  readonly change: DataSetChange;
  /** The facts of the statements that the change drops. */
  readonly factsTold: readonly string[];
  /** The judgements that it replaces. */
  readonly judged: readonly Judgement[];
}

/**
 * Writes anew the facts of whatever a change tells, drops or makes one, once all its other rows are
 * there: what tells the same has a subject and the property in common.
 */
export function replaceFacts(
  database: Sqlite,
  writer: RowWriter,
  { change, factsTold, judged }: Before,
): void {
  const identity = identityBy(change.identities);
  const changed = [
    ...change.statements.map(({ id }) => id),
    ...naming(database, joinedOtherwise(judged, change.identities)),
  ];
  const facts = [...factsTold, ...factsOfStatements(database, changed)];
  const members = texts(database, `SELECT id FROM statements WHERE fact IN ${listed}`, facts);
  const touched = alikeTo(database, [...new Set([...changed, ...members])], identity);
  for (const fact of new Set([...facts, ...factsOfStatements(database, touched)])) {
    writer.dropFact(fact);
  }
  const { ontology } = knownInfo(database);
  const tellingOf = tellings(indexOntology(ontology), identity.leaderOf);
  const told = statementsBy(database, touched).map(tellingOf);
  for (const fact of factsAmong(told, datedArticles(database)).filter(isShared)) {
    writer.putFact(fact);
  }
}

/** The facts that statements tell, alone or with others, each once. */
export function factsOfStatements(database: Sqlite, ids: readonly string[]): string[] {
  return texts(database, `SELECT DISTINCT fact FROM statements WHERE id IN ${listed}`, ids);
}

/** Which of them leads does not matter here, nor so which are missing ends. */
function identityBy(judgements: readonly Judgement[]): Identity {
  return identityOf(judgements, () => false);
}

/** Ids that are one with others than before. */
function joinedOtherwise(before: readonly Judgement[], after: readonly Judgement[]): string[] {
  const [was, is] = [identityBy(before), identityBy(after)];
  const all = ({ oneWith }: Identity, id: string) => [...oneWith(id)].sort().join(' ');
  const ids = new Set([...before, ...after].flatMap((judgement) => judgement.ids));
  return [...ids].filter((id) => all(was, id) !== all(is, id));
}

/** Statements of which some of the ids are ends. */
function naming(database: Sqlite, ids: readonly string[]): string[] {
  const sql = `SELECT DISTINCT statement FROM links
    WHERE entity IN ${listed} AND role IN ${rolesIn(...endRoles)}`;
  return [...texts(database, sql, ids), ...withMissing(database, ids)];
}

/** Statements that have a subject in common with one of these, and the property: its facts are whole. */
function alikeTo(database: Sqlite, ids: readonly string[], { oneWith }: Identity): string[] {
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

/** Statements that have some of the missing ends. */
function withMissing(database: Sqlite, ids: readonly string[]): string[] {
  const rank = gapKinds.indexOf('missingEnd');
  const sql = `SELECT record FROM gaps WHERE rank = ${rank} AND id IN ${listed}`;
  return texts(database, sql, ids).flatMap((record) => {
    const gap: Gap = JSON.parse(record);
    return gap.kind === 'missingEnd' ? gap.statements : [];
  });
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
