import { expect, it } from 'vitest';
import type { DataSet } from '../../../graph-seed/model/data-set.ts';
import type { GraphSnapshot } from '../../../server/ports/graph-store.ts';

/** What the articles leave open: GAP-1 and GAP-2. */
export function gapCases(dataSet: DataSet, snapshot: () => Promise<GraphSnapshot>): void {
  it('[GAP-1] tells each kind of gap, by kind and then by id, and never of a group', async () => {
    const gaps = await (await snapshot()).gaps();
    const told = gaps.map((gap) =>
      gap.kind === 'missingEnd' ? [gap.kind, gap.missing.id] : [gap.kind, gap.entity],
    );
    expect(told).toStrictEqual([
      ['missingEnd', 'some-firm'],
      ['missingEnd', 'some-place'],
      ['villageWithoutPairing', 'village-e'],
      ['companyWithoutPairing', 'group'],
      ['projectWithoutOperator', 'project-far'],
      ['projectWithoutOperator', 'project-none'],
      ['projectWithoutResult', 'project-none'],
    ]);
  });

  it('[GAP-2] tells a missing end once, with every statement that has it', async () => {
    const [first] = await (await snapshot()).gaps();
    const missing = dataSet.statements.find(({ id }) => id === 'donate')?.subjects[0];
    const statements = ['agree', 'donate', 'run'];
    expect(first).toStrictEqual({ kind: 'missingEnd', missing, statements });
  });
}
