import type { DataSet } from '../../graph-seed/model/data-set.ts';
import { participantsOf } from '../../graph-seed/model/statement.ts';
import { sharedFacts } from '../../server/derive/shared-facts.ts';

/** Of some entities those that stay where a limit leaves others out, in the order of ids. */
export function mostConnected(
  dataSet: DataSet,
  limit: number,
  among = dataSet.entities.map(({ id }) => id),
): string[] {
  const factOf = new Map(
    sharedFacts(dataSet).flatMap(({ id, statements }) => statements.map((one) => [one, id])),
  );
  const facts = new Map<string, Set<string>>(among.map((id) => [id, new Set()]));
  for (const statement of dataSet.statements) {
    const ends = participantsOf(statement);
    if (ends.length < 2) continue;
    for (const end of ends) facts.get(end)?.add(factOf.get(statement.id) ?? statement.id);
  }
  const count = (id: string) => facts.get(id)?.size ?? 0;
  return [...among]
    .sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
    .slice(0, limit)
    .sort();
}

/** The statements all of whose entities are among these, in the order of ids. */
export function statementsWithin(dataSet: Pick<DataSet, 'statements'>, shown: readonly string[]) {
  return dataSet.statements
    .filter((statement) => participantsOf(statement).every((id) => shown.includes(id)))
    .map(({ id }) => id);
}
