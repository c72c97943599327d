import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEmbeddedStore } from '../../server/embedded/embedded-store.ts';
import { Sqlite, type Value } from '../../server/embedded/sqlite.ts';
import { largeDataSet } from './large-data-set.ts';
import { namingQuestions } from './naming-questions.ts';

/**
 * What looks at every row of a table; statements that name nobody are few here, and so are articles. A
 * full-text index that is asked for what matches goes to that.
 */
const scan =
  /^SCAN (?!json_each|articles$|inside|subquery|\(|.* statements_of_nobody|\w+_terms VIRTUAL TABLE INDEX \d+:M)/;
/** So does what begins behind a given id. */
const idScan = /USING (?:COVERING )?INDEX \S+ \(id>\?\)/;

describe('the embedded store', async () => {
  const asked: { database: Sqlite; sql: string; values: readonly Value[] }[] = [];
  const rows = Sqlite.prototype.rows;
  const spy = vi.spyOn(Sqlite.prototype, 'rows').mockImplementation(function (
    this: Sqlite,
    sql,
    values = [],
  ) {
    asked.push({ database: this, sql, values });
    return rows.call(this, sql, values);
  });
  const view = await createEmbeddedStore(largeDataSet(700)).snapshot();
  beforeEach(() => {
    asked.length = 0;
  });
  afterAll(() => spy.mockRestore());

  it.each(Object.entries(namingQuestions))(
    '[PLAN-1] does not look at all rows for %s',
    async (_, ask) => {
      // What is read once for all requests.
      await view.hopsFrom({
        from: [],
        always: [],
        limit: 1,
        withoutFamilies: [],
        withoutKinds: [],
      });
      await view.network({}, 1);
      asked.length = 0;
      await ask(view);
      const plans = asked.flatMap(({ database, sql, values }) =>
        rows
          .call(database, `EXPLAIN QUERY PLAN ${sql}`, values)
          .map((row) => String(row[3]))
          .filter((step) => scan.test(step) || idScan.test(step))
          .map((step) => ({ step, sql })),
      );
      expect(plans).toStrictEqual([]);
    },
  );
});
