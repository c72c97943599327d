import { type Statement, statementEnds } from '../../graph-seed/model/statement.ts';
import { isMissing, type MissingEnd } from '../../graph-seed/model/value.ts';

/** Every missing end once, however many statements share it. */
export function missingEnds(statements: readonly Statement[]): readonly MissingEnd[] {
  const ends = statements
    .flatMap(statementEnds)
    .flatMap(({ end }) => (isMissing(end) ? [end] : []));
  return [...new Map(ends.map((end) => [end.id, end])).values()];
}
