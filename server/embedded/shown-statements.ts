import type { Caller } from '../ports/caller.ts';
import { inTurns } from '../turns/in-turns.ts';
import type { Condition } from './conditions.ts';
import { portionsOf } from './portions-of.ts';
import { listOf, type Sqlite } from './sqlite.ts';
import { endRoles, rolesIn } from './tables.ts';

/** Entities, and statements, that are looked at between two turns. */
const entitiesAtOnce = 10;
const statementsAtOnce = 500;

/** Ids of the statements that pass and all of whose entities are shown, in their order. */
export async function shownStatements(
  database: Sqlite,
  shown: readonly string[],
  passing: Condition,
  caller?: Caller,
): Promise<string[]> {
  const whole = await wholeStatements(database, shown, caller);
  const ids: string[] = [];
  const sql = `SELECT id FROM statements
    WHERE id IN (SELECT value FROM json_each(?)) AND ${passing.sql}`;
  await inTurns(caller, portionsOf(whole, statementsAtOnce), 1, (portion) => {
    const rows = database.rows<[string]>(sql, [listOf(portion), ...passing.values]);
    for (const [id] of rows) ids.push(id);
  });
  return ids.sort();
}

/** Statements none of whose entities is left out, those without any too. */
async function wholeStatements(
  database: Sqlite,
  shown: readonly string[],
  caller?: Caller,
): Promise<string[]> {
  const nobody = 'SELECT id FROM statements WHERE participants = 0';
  const whole = database.rows<[string]>(nobody).map(([id]) => id);
  const missing = new Map<string, number>();
  const sql = `SELECT statement, participants, count(DISTINCT entity) FROM links
    JOIN statements ON statements.id = statement
    WHERE entity IN (SELECT value FROM json_each(?)) AND role IN ${rolesIn(...endRoles)}
    GROUP BY statement`;
  await inTurns(caller, portionsOf(shown, entitiesAtOnce), 1, (portion) => {
    const rows = database.rows<[string, number, number]>(sql, [listOf(portion)]);
    for (const [id, participants, found] of rows) {
      const left = (missing.get(id) ?? participants) - found;
      missing.set(id, left);
      if (left === 0) whole.push(id);
    }
  });
  return whole;
}
