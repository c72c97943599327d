import { missingEndsOf, type Statement } from '../../graph-seed/model/statement.ts';
import type { MissingEnd } from '../../graph-seed/model/value.ts';

/** Every missing end once, however many statements share it. */
export function missingEnds(statements: readonly Statement[]): readonly MissingEnd[] {
  const ends = statements.flatMap(missingEndsOf);
  return [...new Map(ends.map((end) => [end.id, end])).values()];
}
