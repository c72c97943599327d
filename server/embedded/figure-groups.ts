import { inOrder } from '../derive/figures.ts';
import type { Caller } from '../ports/caller.ts';
import type { StatementFilter } from '../ports/filters.ts';
import type { FigureGroup } from '../ports/graph-store.ts';
import { inTurns } from '../turns/in-turns.ts';
import { all, among, type Condition, idsIn, statementCondition } from './conditions.ts';
import { firstIds, longest, statements } from './first-ids.ts';
import { portionsOf } from './portions-of.ts';
import { listOf, type Sqlite } from './sqlite.ts';
import { rolesIn } from './tables.ts';

/** What is looked at between two turns: entities, of which some have thousands of links, and figures. */
const entitiesAtOnce = 20;
const figuresAtOnce = 200;
/** Groups that are told between two turns. */
const groupsAtOnce = 20;

/** On a row of `statements`: that it is a figure. */
const isFigure: Condition = {
  sql: 'EXISTS (SELECT 1 FROM figures WHERE statement = id)',
  values: [],
};

/**
 * The figures of the facts of which a statement passes, grouped by what can be told together. They are
 * gathered some at a time, in turns: to group those of an archive is tens of milliseconds of SQLite.
 */
export async function figuresPassing(
  database: Sqlite,
  { places, ...filter }: StatementFilter,
  caller?: Caller,
): Promise<FigureGroup[]> {
  const figures = new FigureGroups(database);
  const condition = all(statementCondition(filter), isFigure);
  if (!places) {
    await addPassing(database, condition, figures, caller);
    return figures.told(caller);
  }
  const { sql, values } = idsIn(places);
  const turn = caller?.nextTurn();
  if (turn) await turn;
  const entities = database.rows<[string]>(sql, values).map(([id]) => id);
  for (const portion of portionsOf(entities, entitiesAtOnce)) {
    await addPassing(database, all(condition, among(portion)), figures, caller);
  }
  return figures.told(caller);
}

async function addPassing(
  database: Sqlite,
  condition: Condition,
  figures: FigureGroups,
  caller?: Caller,
): Promise<void> {
  // What is looked up by names is few, and would be looked up again for each portion.
  const size = condition.isIndexed && !condition.choice ? longest : figuresAtOnce;
  for (let after = '', more = true; more; ) {
    const turn = caller?.nextTurn();
    if (turn) await turn;
    const { sql, values } = firstIds(statements, condition, size, after);
    const ids = database.rows<[string]>(sql, values).map(([id]) => id);
    await inTurns(caller, portionsOf(ids, figuresAtOnce), 1, (portion) => figures.add(portion));
    after = ids.at(-1) ?? '';
    more = ids.length === size;
  }
}

/** A figure's statement, its sort as JSON, its value, whether it is a total, whether of unnamed groups. */
type FigureRow = [string, string, string, number, number];

/** Of statements that pass, the figures of their facts, each as it is told last. */
const figuresOf = `SELECT statement, sort, value, is_total, EXISTS (
    SELECT 1 FROM links JOIN entities ON entities.id = links.entity
    WHERE links.statement = figures.statement AND role IN ${rolesIn('subject')} AND unnamed = 1
  )
  FROM figures WHERE statement IN (
    SELECT coalesce((
      SELECT latest FROM statements AS told JOIN facts ON facts.id = told.fact
      WHERE told.id = json_each.value
    ), json_each.value) FROM json_each(?)
  )`;

interface Grouped {
  readonly sort: string;
  readonly ofGroups: boolean;
  readonly values: Map<string, number>;
  areTotals: boolean;
}

/** Figures by what can be told together, gathered some statements at a time. */
class FigureGroups {
  readonly #database: Sqlite;
  readonly #groups = new Map<string, Grouped>();

  constructor(database: Sqlite) {
    this.#database = database;
  }

  /** Adds the figures of the facts of statements that pass; each counts once, however often it is added. */
  add(statements: readonly string[]): void {
    const rows = this.#database.rows<FigureRow>(figuresOf, [listOf(statements)]);
    for (const [statement, sort, value, isTotal, isOfGroups] of rows) {
      const ofGroups = isOfGroups === 1;
      const key = `${ofGroups} ${sort}`;
      const group = this.#groups.get(key) ?? { sort, ofGroups, values: new Map(), areTotals: true };
      this.#groups.set(key, group);
      group.values.set(statement, Number(value));
      group.areTotals &&= isTotal === 1;
    }
  }

  /** What was added, in the order of sorts and in each by statement. */
  async told(caller?: Caller): Promise<FigureGroup[]> {
    const told: FigureGroup[] = [];
    await inTurns(caller, [...this.#groups.values()], groupsAtOnce, (group) => {
      told.push(figureGroup(group));
    });
    return inOrder(told);
  }
}

function figureGroup({ sort, ofGroups, values, areTotals }: Grouped): FigureGroup {
  const statements = [...values.keys()].sort();
  return {
    sort: JSON.parse(sort),
    ofGroups,
    values: statements.map((statement) => values.get(statement) ?? 0),
    areTotals,
    statements,
  };
}
