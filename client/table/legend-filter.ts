import type { EntityRow } from '../api/entities-document.ts';
import type { StatementRow } from '../api/statements-document.ts';
import { type StandingFacts, standingOf } from '../graph/standing-of.ts';
import { facetKey, noStatus } from '../view/facet-key.ts';

/** Whether the legend shows entities of this kind. */
export function isEntityShown(
  { kind }: Pick<EntityRow, 'kind'>,
  without: readonly string[],
): boolean {
  return !without.includes(facetKey('kind', kind));
}

/** Whether the legend shows the statement that a row is of. */
export function isRowShown(
  { statement }: { readonly statement: Keyed },
  without: readonly string[],
  disputed: ReadonlySet<string>,
): boolean {
  return isStatementShown(statement, without, disputed);
}

interface Keyed extends StandingFacts, Pick<StatementRow, 'status'> {
  readonly property: Pick<StatementRow['property'], 'family'>;
}

/** Whether the legend shows statements of this family, standing and status. */
export function isStatementShown(
  statement: Keyed,
  without: readonly string[],
  disputed: ReadonlySet<string>,
): boolean {
  const keys = [
    facetKey('family', statement.property.family),
    facetKey('standing', standingOf(statement, disputed)),
    facetKey('status', statement.status ?? noStatus),
  ];
  return !keys.some((key) => without.includes(key));
}
