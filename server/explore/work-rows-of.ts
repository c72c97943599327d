import type { Statement } from '../../graph-seed/model/statement.ts';
import { type WorkRow, workRows } from '../derive/work-rows.ts';
import type { RequestContext } from './request-context.ts';
import { mostNamed } from './told-together.ts';

/** The rows of facts, by the statements that told them first, with whom any of their statements names. */
export async function workRowsOf(
  firsts: readonly Statement[],
  context: RequestContext,
): Promise<WorkRow[]> {
  const rows = await Promise.all(
    firsts.map(async (statement) => {
      const named = mostNamed(await context.tellingsOf(statement)) ?? statement;
      return workRows(named).map((row) => ({ ...row, statement }));
    }),
  );
  return rows.flat();
}
