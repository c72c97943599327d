import { type Statement, statementEnds } from '../../graph-seed/model/statement.ts';
import { entitiesAmong, isMissing } from '../../graph-seed/model/value.ts';

/**
 * Pairs of entities that a statement makes neighbours: each subject with each object and with each
 * qualifier's entity. Joint subjects are not neighbours by that.
 */
export function edgesOf(statement: Statement): { subject: string; other: string }[] {
  const others = statementEnds(statement).flatMap(({ role, end }) =>
    role === 'subject' || isMissing(end) ? [] : [end],
  );
  return entitiesAmong(statement.subjects).flatMap((subject) =>
    [...new Set(others)].filter((other) => other !== subject).map((other) => ({ subject, other })),
  );
}
