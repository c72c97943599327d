import { expect, it } from 'vitest';
import { Property, Unit } from '../../../graph-seed/model/ontology.gen.ts';
import { RequestBudget } from '../../../server/explore/request-budget.ts';
import { totalsOf } from '../../../server/explore/totals.ts';
import type { StatementFilter } from '../../../server/ports/filters.ts';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';

/** Figures in the data set of the hubs, grouped and added up: TOTAL-1 to TOTAL-3. */
export function figureCases(snapshot: () => Promise<GraphSnapshot>): void {
  const { income, funds } = Property;
  const groups = async (filter: StatementFilter) => (await snapshot()).figures(filter);
  const sums = async (filter: StatementFilter) => {
    const totals = await totalsOf(await groups(filter), new RequestBudget());
    return totals.map(({ sort, ofGroups, statements, sum }) => {
      const { property, status } = sort;
      return [property, status ?? '', ofGroups ? 'groups' : '', statements.join(' '), sum];
    });
  };

  it('[TOTAL-1] groups figures of one property, unit, status and time, those of groups apart', async () => {
    const yuan = { unit: Unit.yuan };
    const one = { areTotals: true, ofGroups: false };
    expect(await groups({})).toStrictEqual([
      { ...one, sort: { property: funds, ...yuan }, values: [5], statements: ['funds-1'] },
      {
        sort: { property: funds, ...yuan },
        ofGroups: true,
        values: [7],
        areTotals: true,
        statements: ['funds-of-three'],
      },
      {
        sort: { property: income, ...yuan, from: '2023', to: '2023' },
        ofGroups: false,
        values: [3, 4],
        areTotals: false,
        statements: ['income-3', 'income-5'],
      },
      {
        ...one,
        sort: { property: income, ...yuan, status: 'planned' },
        values: [0.5],
        statements: ['income-4'],
      },
      {
        ...one,
        sort: { property: income, ...yuan },
        values: [0.1, 0.2],
        statements: ['income-1', 'income-2'],
      },
    ]);
  });

  it('[TOTAL-2] adds decimals as they are written, and nothing that is each subject’s', async () => {
    expect(await sums({ properties: [income] })).toStrictEqual([
      [income, '', '', 'income-3 income-5', null],
      [income, 'planned', '', 'income-4', 0.5],
      // In binary fractions it is 0.30000000000000004.
      [income, '', '', 'income-1 income-2', 0.3],
    ]);
  });

  it('[TOTAL-3] takes the figures of a place, and of no statement that has no figure', async () => {
    expect(await sums({ places: ['yard'] })).toStrictEqual([
      [funds, '', '', 'funds-1', 5],
      [income, '', '', 'income-1', 0.1],
    ]);
    expect(await groups({ properties: [Property.supports] })).toStrictEqual([]);
    expect(await groups({ places: ['nowhere'] })).toStrictEqual([]);
  });
}
