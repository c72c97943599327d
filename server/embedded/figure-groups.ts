import type { FigureGroup } from '../ports/graph-store.ts';
import type { Condition } from './conditions.ts';
import type { Sqlite } from './sqlite.ts';
import { rolesIn } from './tables.ts';

/** Sort, whether of unnamed groups, whether all are totals; ids and values as JSON, in one order. */
export type GroupRow = [string, number, number, string, string];

/** The figures of the facts of which a statement passes, grouped by what can be told together. */
export function figureGroups(database: Sqlite, { sql, values }: Condition): GroupRow[] {
  const grouped = `SELECT sort, of_groups, min(is_total),
      json_group_array(statement ORDER BY statement),
      json_group_array(value ORDER BY statement)
    FROM (
      SELECT sort, value, is_total, statement, EXISTS (
        SELECT 1 FROM links JOIN entities ON entities.id = links.entity
        WHERE links.statement = figures.statement AND role IN ${rolesIn('subject')} AND unnamed = 1
      ) AS of_groups
      FROM figures WHERE statement IN (
        SELECT coalesce((
          SELECT latest FROM statements AS told JOIN facts ON facts.id = told.fact
          WHERE told.id = passing.id
        ), id) FROM (SELECT id FROM statements WHERE ${sql}) AS passing
      )
    )
    GROUP BY sort, of_groups`;
  return database.rows<GroupRow>(grouped, values);
}

export function figureGroup([sort, ofGroups, areTotals, ids, values]: GroupRow): FigureGroup {
  const written: string[] = JSON.parse(values);
  return {
    sort: JSON.parse(sort),
    ofGroups: ofGroups === 1,
    values: written.map(Number),
    areTotals: areTotals === 1,
    statements: JSON.parse(ids),
  };
}
