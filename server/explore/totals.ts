import { Qualifier, Scope, Unit } from '../../graph-seed/model/ontology.gen.ts';
import type { Statement } from '../../graph-seed/model/statement.ts';
import { isMissing, type Quantity } from '../../graph-seed/model/value.ts';
import { exactSum } from './exact-sum.ts';
import type { RequestBudget } from './request-budget.ts';

/** Figures of one property, unit and standing, added up. */
export interface Total {
  readonly property: string;
  readonly unit: string;
  readonly per: Quantity['per'] | undefined;
  readonly status: Statement['status'] | undefined;
  /** What the figures were printed of, where they say: 党员, 温棚. Unlike things are not added. */
  readonly of: string | undefined;
  readonly stage: Quantity['stage'] | undefined;
  /** First and last date of the figures, where they have one; other times are other lines. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** True for unnamed groups, which may hold named ones and so stand on lines of their own. */
  readonly ofGroups: boolean;
  /** Sum in the unit; a joint figure is counted once. Null where the figures cannot be added. */
  readonly sum: number | null;
  readonly statements: readonly Statement[];
}

/** Shares and figures per something are listed, never added. */
const notAdded: ReadonlySet<string> = new Set([Unit.percent]);

/**
 * Totals of figures in the order of their properties. `isGroup` tells unnamed groups; a figure that
 * each subject has, or of which it is unclear whose it is, is not added either.
 */
export async function totalsOf(
  figures: readonly Statement[],
  isGroup: (id: string) => boolean,
  budget: RequestBudget,
): Promise<Total[]> {
  const lines = new Map<string, { total: Omit<Total, 'sum' | 'statements'>; of: Statement[] }>();
  for (const statement of figures) {
    const turn = budget.nextTurn();
    if (turn) await turn;
    const total = lineOf(statement, isGroup);
    if (!total) continue;
    const key = JSON.stringify(total);
    const line = lines.get(key) ?? { total, of: [] };
    line.of.push(statement);
    lines.set(key, line);
  }
  const totals: Total[] = [];
  for (const [, { total, of }] of [...lines].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const turn = budget.nextTurn();
    if (turn) await turn;
    totals.push({ ...total, sum: sumOf(total, of), statements: of });
  }
  return totals;
}

function lineOf(
  { property, value, status, time, subjects, qualifiers }: Statement,
  isGroup: (id: string) => boolean,
): Omit<Total, 'sum' | 'statements'> | undefined {
  if (!value || !('quantity' in value)) return undefined;
  const { unit, per, stage } = value.quantity;
  const [what] = qualifiers[Qualifier.of] ?? [];
  return {
    property,
    unit,
    per,
    status,
    of: what && 'text' in what ? what.text.zh : undefined,
    stage,
    from: time?.from,
    to: time?.to,
    ofGroups: subjects.some((end) => !isMissing(end) && isGroup(end)),
  };
}

function sumOf(
  { unit, per }: Pick<Total, 'unit' | 'per'>,
  of: readonly Statement[],
): number | null {
  const quantities = of.flatMap(({ value }) =>
    value && 'quantity' in value ? [value.quantity] : [],
  );
  const isOwn = ({ scope }: Quantity) => scope === undefined || scope === Scope.total;
  if (notAdded.has(unit) || per !== undefined || !quantities.every(isOwn)) return null;
  return exactSum(quantities.map(({ value }) => value));
}
