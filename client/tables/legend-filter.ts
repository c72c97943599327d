import type { EntityRow } from '../api/entities-document.ts';
import type { StatementRow } from '../api/statements-document.ts';
import { type StandingFacts, standingOf } from '../network/standing-of.ts';
import { facetMark } from '../view/facet-mark.ts';

/** Whether the legend shows entities of this kind. */
export function isEntityShown(
  { kind }: Pick<EntityRow, 'kind'>,
  without: readonly string[],
): boolean {
  return !without.includes(facetMark('kind', kind));
}

interface Marked extends StandingFacts, Pick<StatementRow, 'status'> {
  readonly property: Pick<StatementRow['property'], 'family'>;
}

/** Whether the legend shows statements of this family, standing and status. */
export function isStatementShown(
  statement: Marked,
  without: readonly string[],
  disputed: ReadonlySet<string>,
): boolean {
  const marks = [
    facetMark('family', statement.property.family),
    facetMark('standing', standingOf(statement, disputed)),
    facetMark('status', statement.status ?? 'NONE'),
  ];
  return !marks.some((mark) => without.includes(mark));
}
