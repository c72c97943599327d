import { Property } from '../../graph-seed/model/ontology.gen.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import type { End } from '../../graph-seed/model/value.ts';

/** Properties by which a person works somewhere. A resident or an author does not. */
export const workProperties: readonly string[] = [Property.holdsPost, Property.memberOf];

/** A post or membership of one person in one body. */
export interface WorkRow {
  readonly statement: Statement;
  readonly person: End;
  readonly body: End;
}

/** One row a person and body: a joint statement may name several of either. */
export function workRows(statement: Statement): WorkRow[] {
  return statement.subjects.flatMap((person) =>
    (statement.objects ?? []).map((body) => ({ statement, person, body })),
  );
}
