import type { Fact } from '../../graph-seed/model/fact.ts';
import { type Statement, statementEnds } from '../../graph-seed/model/statement.ts';
import { endId } from '../../graph-seed/model/value.ts';

/**
 * The statements that are drawn, in their order: of those that tell one fact of the same subjects and
 * objects one, which shows the most ends, and of equal ones the first.
 */
export function drawnOnce(statements: readonly Statement[], facts: readonly Fact[]): Statement[] {
  const places = new Map(
    facts.flatMap((fact) =>
      fact.statements.map((id, at): [string, { fact: string; at: number }] => [
        id,
        { fact: fact.id, at },
      ]),
    ),
  );
  const drawn = new Map<string, { statement: Statement; ends: number; at: number }>();
  for (const statement of statements) {
    const { fact, at } = places.get(statement.id) ?? { fact: statement.id, at: 0 };
    const line = `${fact} ${endsOf(statement)}`;
    const ends = statementEnds(statement).length;
    const other = drawn.get(line);
    const isMore = !other || ends > other.ends || (ends === other.ends && at < other.at);
    if (isMore) drawn.set(line, { statement, ends, at });
  }
  const kept = new Set([...drawn.values()].map(({ statement }) => statement));
  return statements.filter((statement) => kept.has(statement));
}

/** A missing end is not drawn as the entity that another article tells it to be. */
function endsOf({ subjects, objects = [] }: Statement): string {
  const ids = (ends: Statement['subjects']) => ends.map(endId).sort().join(' ');
  return `${ids(subjects)} > ${ids(objects)}`;
}
