import { expect, it } from 'vitest';
import { wholeCounts } from './whole-counts.ts';

it('tells of ten facts each in one way, the rest as stated and without a status', () => {
  const counts = wholeCounts({
    all: { totalCount: 10 },
    kind_PERSON: { totalCount: 12 },
    family_WORK: { totalCount: 4 },
    status_PLANNED: { totalCount: 3 },
    status_ONGOING: { totalCount: 2 },
    inferred: { totalCount: 5 },
    disputes: [
      {
        statements: [
          { fact: { slug: 'a', certainty: 'STATED' } },
          { fact: { slug: 'b', certainty: 'PARTLY_INFERRED' } },
        ],
      },
      { statements: [{ fact: { slug: 'b', certainty: 'PARTLY_INFERRED' } }] },
    ],
  });
  expect(Object.fromEntries(counts)).toEqual({
    'kind:PERSON': 12,
    'family:WORK': 4,
    'status:PLANNED': 3,
    'status:ONGOING': 2,
    'status:NONE': 5,
    'standing:DISPUTED': 2,
    'standing:INFERRED': 4,
    'standing:STATED': 4,
  });
});
