import { Unit } from '../../graph-seed/model/ontology.gen.ts';
import type { FigureSort } from '../derive/figures.ts';
import type { FigureGroup } from '../ports/graph-store.ts';
import { exactSum } from './exact-sum.ts';
import type { RequestBudget } from './request-budget.ts';

/** Figures of one sort, added up. */
export interface Total extends Pick<FigureGroup, 'sort' | 'ofGroups' | 'statements'> {
  /** Sum in the unit; a joint figure is counted once. Null where the figures cannot be added. */
  readonly sum: number | null;
}

/** Shares and figures per something are listed, never added. */
const notAdded: ReadonlySet<string> = new Set([Unit.percent]);

/**
 * Totals of figures in the order of their properties. A figure that each subject has, or of which it
 * is unclear whose it is, is not added either.
 */
export async function totalsOf(
  groups: readonly FigureGroup[],
  budget: RequestBudget,
): Promise<Total[]> {
  const totals: Total[] = [];
  for (const { sort, ofGroups, statements, values, areTotals } of groups) {
    const turn = budget.nextTurn();
    if (turn) await turn;
    const sum = areTotals && areAdded(sort) ? exactSum(values) : null;
    totals.push({ sort, ofGroups, statements, sum });
  }
  return totals;
}

function areAdded({ unit, per }: FigureSort): boolean {
  return !notAdded.has(unit) && per === undefined;
}
