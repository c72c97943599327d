import { describe, expect, it } from 'vitest';
import { isEntityShown, isStatementShown } from './legend-filter.ts';

const statement = {
  slug: 'donation',
  status: null,
  certainty: 'STATED',
  property: { family: 'PAIRING' },
} as const;
const nothing = new Set<string>();

describe('what the legend leaves in the tables', () => {
  it('leaves out entities of a kind', () => {
    expect(isEntityShown({ kind: 'PERSON' }, ['kind:PERSON'])).toBe(false);
    expect(isEntityShown({ kind: 'VILLAGE' }, ['kind:PERSON'])).toBe(true);
  });

  it.each(['family:PAIRING', 'standing:STATED', 'status:NONE'])(
    'leaves out statements of %s',
    (mark) => {
      expect(isStatementShown(statement, [mark], nothing)).toBe(false);
      expect(isStatementShown(statement, [`${mark}_OTHER`], nothing)).toBe(true);
    },
  );

  it('takes a statement with one inferred part for inferred', () => {
    const partly = { ...statement, certainty: 'PARTLY_INFERRED' } as const;
    expect(isStatementShown(partly, ['standing:INFERRED'], nothing)).toBe(false);
    expect(isStatementShown(partly, ['standing:STATED'], nothing)).toBe(true);
  });

  it('takes a disputed statement for nothing but disputed', () => {
    const disputed = new Set(['donation']);
    expect(isStatementShown(statement, ['standing:DISPUTED'], disputed)).toBe(false);
    expect(isStatementShown(statement, ['standing:STATED'], disputed)).toBe(true);
  });
});
